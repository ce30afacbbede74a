import { type Coverage, MAP_FIGURES, type MapFigure } from '../../core/coverage-address';
import { formatCompact, formatNumber } from '../../core/format';
import type { Language } from '../../core/language';
import type { CoverageOfPartsQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';
import { cut, SHADES, svg, text } from './drawing';
import { periodText } from './measures';

export type Part = CoverageOfPartsQuery['coverageOfParts'][number];

/** Where each province's tile stands, as row / column: drawn by us, roughly as the provinces lie. */
export const PLACES: Readonly<Record<string, string>> = {
  ITC44: '1 / 4',
  ITC41: '2 / 1',
  ITC42: '2 / 2',
  ITC43: '2 / 3',
  ITC46: '2 / 4',
  ITC47: '2 / 5',
  ITC4C: '3 / 2',
  ITC4D: '3 / 3',
  ITC48: '4 / 2',
  ITC49: '4 / 3',
  ITC4A: '4 / 4',
  ITC4B: '4 / 5',
};

/** The figure of a province: zero where there is no project to count, null where it is not known. */
export function valueOf({ region, total, silence }: Part, figure: MapFigure): number | null {
  if (figure === 'organisations') return region.organisationCount;
  if (total) return total[figure];
  return silence === 'NO_PROJECT' || silence === 'NO_PROJECT_IN_PERIOD' ? 0 : null;
}

export function shown(value: number | null, t: Messages, language: Language): string {
  return value === null ? t.frame.unknown : formatNumber(Math.round(value), language);
}

/** The same where there is little room: money in millions. */
export function shortly(value: number | null, t: Messages, language: Language): string {
  return value === null || value < 1_000_000 ? shown(value, t, language) : formatCompact(value, language);
}

/** Which figure the tiles show, and of which years: organisations are all in the data. */
export function mapTitle(figure: MapFigure, period: Pick<Coverage, 'from' | 'to'>, t: Messages): string {
  const words = t.provinces;
  return figure === 'organisations'
    ? `${words.figure[figure]}.`
    : `${words.figure[figure]}, ${periodText(period, t)}.`;
}

/** All figures of all provinces as a spreadsheet reads them; unknown ones empty. */
export function provinceFile(parts: readonly Part[], t: Messages): TableFile {
  const words = t.provinces;
  return {
    header: [
      words.province,
      words.code,
      ...MAP_FIGURES.map((figure) => words.figure[figure]),
      words.unknownMoney,
    ],
    rows: parts.map((part) => [
      part.region.name,
      part.region.code,
      ...MAP_FIGURES.map((figure) => valueOf(part, figure)),
      part.total?.unknownContributions ?? null,
    ]),
  };
}

/** How dark a tile is, 0 to 4: each shade reaches three times as far as the one before, for one province outshines the others. */
export function tileShade(value: number | null, most: number): number {
  if (value === null || value <= 0) return 0;
  return [27, 9, 3].filter((part) => value > most / part).length + 1;
}

/** The shades with the figures they stand for. */
export function steps(
  most: number,
): readonly { readonly shade: number; readonly from: number; readonly to: number }[] {
  const reach = [0, ...[27, 9, 3, 1].map((part) => Math.floor(most / part))];
  return [1, 2, 3, 4]
    .map((shade) => ({ shade, from: (reach[shade - 1] ?? 0) + 1, to: reach[shade] ?? 0 }))
    .filter(({ from, to }) => to >= from);
}

const TILE = 118;
const GAP = 6;
const MARGIN = 16;
const TOP = 46;

/** The tiles as a picture of its own (SVG), on white. */
export function provincePicture(
  parts: readonly Part[],
  figure: MapFigure,
  title: string,
  t: Messages,
  language: Language,
): string {
  const most = Math.max(0, ...parts.map((part) => valueOf(part, figure) ?? 0));
  const tiles = parts.flatMap((part) => {
    const [row, column] = (PLACES[part.region.code] ?? '').split(' / ').map(Number);
    if (row === undefined || column === undefined) return [];
    const left = MARGIN + (column - 1) * (TILE + GAP);
    const top = TOP + (row - 1) * (70 + GAP);
    const value = valueOf(part, figure);
    return [
      `<rect x="${left}" y="${top}" width="${TILE}" height="70" rx="4" fill="${SHADES[tileShade(value, most)]}" stroke="#aab4bf"${value === null ? ' stroke-dasharray="4 3"' : ''}/>`,
      text(left + 8, top + 22, cut(part.region.name, 19), 'font-size="11"'),
      text(left + 8, top + 48, shortly(value, t, language), 'font-size="16" font-weight="600"'),
    ];
  });
  const width = 2 * MARGIN + 5 * TILE + 4 * GAP;
  const height = TOP + 4 * (70 + GAP) + 30;
  return svg(width, height, [
    text(MARGIN, 28, title, 'font-size="15" font-weight="600"'),
    ...tiles,
    text(MARGIN, height - 12, `${t.provinces.note} Filiera.`, 'font-size="11" fill="#55616f"'),
  ]);
}
