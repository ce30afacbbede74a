import type { ComparedFigure } from '../../core/coverage-address';
import type { Language } from '../../core/language';
import type { Messages } from '../../messages';
import { cut, SHADES, svg, text } from './drawing';
import { difference, differenceText, FIGURES, figureText, SIGNS } from './figures';
import { type Row, rowName, shadeOf, type Table } from './measures';
import type { Pair } from './pairs';

type Asked = {
  readonly table: Table;
  readonly other: Table;
  readonly names: readonly [string, string];
  readonly pairs: readonly Pair[];
  readonly figure: ComparedFigure;
  readonly title: string;
  readonly t: Messages;
  readonly language: Language;
};

const MARGIN = 16;
const NAME = 280;
const CELL = 190;
const LAST = 300;
const LINE = 34;
const HEAD = 96;

/** The comparison as a picture of its own (SVG), on white: both values, the difference with its sign in shape and words. */
export function comparisonPicture(asked: Asked): string {
  const { table, other, names, pairs, figure, title, t, language } = asked;
  const words = t.comparison;
  const shown = FIGURES[figure];
  const valueOf = (row: Row | null, of: Table) => row && shown.value(row, of);
  const most = Math.max(
    0,
    ...pairs
      .filter(({ here, there }) => (here ?? there)?.area)
      .flatMap(({ here, there }) => [valueOf(here, table) ?? 0, valueOf(there, other) ?? 0]),
  );
  const width = 2 * MARGIN + NAME + 2 * CELL + LAST;
  const height = HEAD + pairs.length * LINE + 40;
  const parts = [
    text(MARGIN, 28, cut(title, 120), 'font-size="17" font-weight="600"'),
    text(MARGIN, 48, `${table.scheme.title}. ${words.figure[figure]}`, 'fill="#55616f"'),
    ...names.map((name, side) =>
      text(
        MARGIN + NAME + (side + 1) * CELL - 8,
        HEAD - 10,
        cut(name, 32),
        'text-anchor="end" font-size="11"',
      ),
    ),
    text(MARGIN + NAME + 2 * CELL + 8, HEAD - 10, words.difference, 'font-size="11"'),
  ];
  pairs.forEach(({ here, there }, index) => {
    const top = HEAD + index * LINE;
    const name = here ? rowName(table, here, t) : there ? rowName(other, there, t) : '';
    const isArea = Boolean((here ?? there)?.area);
    parts.push(text(MARGIN, top + 21, cut(name, 44), isArea ? '' : 'font-weight="600"'));
    [
      { row: here, of: table },
      { row: there, of: other },
    ].forEach(({ row, of }, side) => {
      const value = valueOf(row, of);
      const left = MARGIN + NAME + side * CELL;
      const dark = isArea ? shadeOf(value, most) : 0;
      const said =
        row === null
          ? words.noSuchArea
          : value === null
            ? t.frame.unknown
            : figureText(value, shown, language);
      parts.push(
        `<rect x="${left}" y="${top}" width="${CELL}" height="${LINE}" fill="${SHADES[dark]}" stroke="#d9dfe6"/>`,
        text(left + CELL - 8, top + 21, said, 'text-anchor="end"'),
      );
    });
    const { by, sign } = difference(shown, { row: here, table }, { row: there, table: other });
    const size =
      by === null || sign === 'SAME' ? '' : `${differenceText(by, shown, words.points, language)} `;
    parts.push(text(MARGIN + NAME + 2 * CELL + 8, top + 21, `${SIGNS[sign]} ${size}${words.sign[sign]}`, ''));
  });
  parts.push(text(MARGIN, height - 14, `${t.coverage.lead} Filiera.`, 'font-size="11" fill="#55616f"'));
  return svg(width, height, parts);
}
