import { COMPARED_FIGURES } from '../../core/coverage-address';
import type { Cell } from '../../core/csv';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';
import { difference, FIGURES } from './figures';
import { type Row, rowName, type Table } from './measures';
import type { Pair } from './pairs';
import { standing } from './standing';

/** Both tables as a spreadsheet reads them: each figure of the first, of the second, and the difference; unknown ones empty. */
export function comparisonFile(
  table: Table,
  other: Table,
  names: readonly [string, string],
  pairs: readonly Pair[],
  t: Messages,
): TableFile {
  const words = t.comparison;
  const both = (text: string) => names.map((name) => `${text}: ${name}`);
  return {
    header: [
      `${t.coverage.area}: ${names[0]}`,
      `${t.coverage.area}: ${names[1]}`,
      ...COMPARED_FIGURES.flatMap((id) => [
        ...both(words.figure[id]),
        `${words.figure[id]}: ${words.difference}`,
        words.told,
      ]),
      ...both(t.coverage.specialisation),
      ...both(words.lowEnd),
      ...both(words.highEnd),
      words.standingHead,
    ],
    rows: pairs.map(({ here, there }): readonly Cell[] => {
      const rows = [here, there];
      return [
        here && rowName(table, here, t),
        there && rowName(other, there, t),
        ...COMPARED_FIGURES.flatMap((id) => {
          const figure = FIGURES[id];
          const { by, sign } = difference(figure, { row: here, table }, { row: there, table: other });
          return [
            here && figure.value(here, table),
            there && figure.value(there, other),
            by,
            words.sign[sign],
          ];
        }),
        ...rows.map((row) => verdict(row)),
        ...rows.map((row) => row?.specialisation?.low ?? null),
        ...rows.map((row) => row?.specialisation?.high ?? null),
        (here ?? there)?.area ? words.standing[standing(here, there)] : null,
      ];
    }),
  };

  function verdict(row: Row | null): string | null {
    return row?.specialisation ? t.coverage.verdict[row.specialisation.verdict] : null;
  }
}
