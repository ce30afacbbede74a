import type { ComparedFigure } from '../../core/coverage-address';
import type { Language } from '../../core/language';
import type { Messages } from '../../messages';
import { difference, differenceText, FIGURES } from './figures';
import { commonOf, rowName, sidesOf, type Table } from './measures';
import { pairsOf } from './pairs';

/** Where two tables differ most in a figure, among areas that both have; else only what is compared. */
export function comparedTitle(
  table: Table,
  other: Table,
  id: ComparedFigure,
  t: Messages,
  language: Language,
): string {
  const words = t.comparison;
  const names = sidesOf(table, other, t);
  const common = commonOf(table, other, t);
  const full = (text: string) => (common === '' ? text : `${common}: ${text}`);
  const figure = FIGURES[id];
  const compared = pairsOf(table, other, null).flatMap(({ here, there }) => {
    const { by, sign } = difference(figure, { row: here, table }, { row: there, table: other });
    return here?.area && by !== null ? [{ name: rowName(table, here, t), by, sign }] : [];
  });
  const [most] = compared
    .filter(({ sign }) => sign === 'MORE' || sign === 'FEWER')
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (most)
    return full(
      words.title(
        ...names,
        most.name,
        words.figure[id],
        differenceText(most.by, figure, words.points, language),
      ),
    );
  const untold = compared.length > 0 && compared.every(({ sign }) => sign === 'UNTOLD' || sign === 'SAME');
  return full(untold ? words.titleUntold(...names, words.figure[id]) : words.heading(...names));
}
