import type { Language } from '../../core/language';
import type { Messages } from '../../messages';
import { cut, SHADES, svg, text, wrap } from './drawing';
import { intervalText, MEASURES, rowName, rowsOf, shade, type Table, VERDICT_SIGNS } from './measures';

const NAME = 250;
const CELL = 108;
const LAST = 200;
const LINE = 34;
const HEAD = 92;
const MARGIN = 16;

/** The heat map as a picture of its own (SVG), on white, with title, figures, verdicts and where the data come from. */
export function coveragePicture(table: Table, title: string, t: Messages, language: Language): string {
  const rows = rowsOf(table);
  const width = 2 * MARGIN + NAME + MEASURES.length * CELL + LAST;
  const height = HEAD + rows.length * LINE + 40;
  const left = (column: number) => MARGIN + NAME + column * CELL;
  const parts = [
    text(MARGIN, 28, title, 'font-size="17" font-weight="600"'),
    text(MARGIN, 46, table.scheme.title, 'fill="#55616f"'),
    ...MEASURES.flatMap(({ id }, column) =>
      wrap(t.coverage.measure[id], 16).map((line, index) =>
        text(left(column) + CELL - 8, 64 + index * 13, line, 'text-anchor="end" font-size="11"'),
      ),
    ),
    text(left(MEASURES.length) + 8, 64, t.coverage.specialisation, 'font-size="11"'),
  ];
  rows.forEach((row, index) => {
    const top = HEAD + index * LINE;
    parts.push(text(MARGIN, top + 21, cut(rowName(table, row, t), 38), row.area ? '' : 'font-weight="600"'));
    MEASURES.forEach((measure, column) => {
      const value = measure.value(row);
      const dark = row.area ? shade(value, measure, table.areas) : 0;
      const none = measure.id === 'declaring' && !row.area ? '\u2013' : t.frame.unknown;
      parts.push(
        `<rect x="${left(column)}" y="${top}" width="${CELL}" height="${LINE}" fill="${SHADES[dark]}" stroke="#d9dfe6"/>`,
        text(
          left(column) + CELL - 8,
          top + 21,
          value === null ? none : measure.text(value, row, language),
          'text-anchor="end"',
        ),
      );
    });
    const found = row.specialisation;
    if (row.area && found) {
      const said = `${VERDICT_SIGNS[found.verdict]} ${t.coverage.verdict[found.verdict]}`;
      parts.push(
        text(left(MEASURES.length) + 8, top + 15, said, ''),
        text(
          left(MEASURES.length) + 8,
          top + 28,
          intervalText(row, t, language),
          'font-size="10" fill="#55616f"',
        ),
      );
    }
  });
  parts.push(text(MARGIN, height - 14, `${t.coverage.lead} Filiera.`, 'font-size="11" fill="#55616f"'));
  return svg(width, height, parts);
}
