import { type Cell, toCsv } from '../../core/csv';
import type { TableFile } from '../../ui/take-away';
import type { Messages } from '../../messages';
import { MEASURES, type Row, rowName, rowsOf, sameRow, type Table } from './measures';

export function coverageCsv(table: Table, other: Table | null, t: Messages): string {
  const { header, rows } = coverageFile(table, other, t);
  return toCsv(header, rows);
}

/** The table as a spreadsheet reads it: raw figures, unknown ones empty; a compared table follows column by column. */
export function coverageFile(table: Table, other: Table | null, t: Messages): TableFile {
  const names = [
    ...MEASURES.map(({ id }) => t.coverage.measure[id]),
    t.coverage.specialisation,
    '90 % \u2193',
    '90 % \u2191',
  ];
  const header = [
    t.coverage.area,
    ...names,
    ...(other ? names.map((name) => t.coverage.compared(name)) : []),
  ];
  const rows = rowsOf(table).map((row): readonly Cell[] => [
    rowName(table, row, t),
    ...figures(row),
    ...(other ? figures(sameRow(other, row, table)) : []),
  ]);
  return { header, rows };

  function figures(row: Row | null): readonly Cell[] {
    const found = row?.specialisation;
    return [
      ...MEASURES.map((measure) => (row === null ? null : measure.value(row))),
      found ? t.coverage.verdict[found.verdict] : null,
      found?.low ?? null,
      found?.high ?? null,
    ];
  }
}
