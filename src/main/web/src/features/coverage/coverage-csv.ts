import { type Cell, toCsv } from '../../core/csv';
import type { TableFile } from '../../ui/take-away';
import type { Messages } from '../../messages';
import { MEASURES, type Row, rowName, rowsOf, type Table } from './measures';

export function coverageCsv(table: Table, t: Messages): string {
  const { header, rows } = coverageFile(table, t);
  return toCsv(header, rows);
}

/** The table as a spreadsheet reads it: raw figures, unknown ones empty. */
export function coverageFile(table: Table, t: Messages): TableFile {
  const names = [
    ...MEASURES.map(({ id }) => t.coverage.measure[id]),
    t.coverage.specialisation,
    '90 % \u2193',
    '90 % \u2191',
  ];
  const header = [t.coverage.area, ...names];
  const rows = rowsOf(table).map((row): readonly Cell[] => [rowName(table, row, t), ...figures(row)]);
  return { header, rows };

  function figures(row: Row): readonly Cell[] {
    const found = row.specialisation;
    return [
      ...MEASURES.map((measure) => measure.value(row)),
      found ? t.coverage.verdict[found.verdict] : null,
      found?.low ?? null,
      found?.high ?? null,
    ];
  }
}
