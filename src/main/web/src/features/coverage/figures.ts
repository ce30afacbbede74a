import type { ComparedFigure } from '../../core/coverage-address';
import { formatNumber, formatPercent } from '../../core/format';
import type { Language } from '../../core/language';
import type { CoverageMeasure } from '../../generated/graphql';
import type { Row, Table } from './measures';

/** An interval within which a share lies with 90 % probability. */
export type Interval = { readonly low: number; readonly high: number };

/** A figure to compare by: its value in a row of a table, how sure a share is, and which facts are behind it. */
export type Figure = {
  readonly value: (row: Row, table: Table) => number | null;
  readonly share: boolean;
  readonly interval: (row: Row, table: Table) => Interval | null;
  readonly facts: CoverageMeasure | null;
};

const count = (value: Figure['value'], facts: CoverageMeasure | null = 'PARTICIPATIONS'): Figure => ({
  value,
  share: false,
  interval: () => null,
  facts,
});

export const FIGURES: Readonly<Record<ComparedFigure, Figure>> = {
  projects: count((row) => row.projects),
  projectPart: {
    value: (row, { total }) => part(row.projectShare, total?.projectShare ?? null),
    share: true,
    interval: (row, { total }) => wilson(row.projectShare, total?.projects ?? 0),
    facts: 'PARTICIPATIONS',
  },
  members: count((row) => row.members),
  declaring: count((row) => row.declaring, null),
  funding: count((row) => row.funding),
  fundingPart: {
    value: (row, { total }) => part(row.funding, total?.funding ?? null),
    share: true,
    interval: () => null,
    facts: 'PARTICIPATIONS',
  },
  newcomers: count((row) => row.newcomers, 'NEWCOMERS'),
  coordinated: count((row) => row.coordinated, 'COORDINATIONS'),
  coordinatorShare: {
    value: (row) => row.coordinatorShare,
    share: true,
    interval: (row) => wilson(row.coordinated, row.projects),
    facts: 'COORDINATIONS',
  },
  outsideShare: {
    value: (row) => row.outsideShare,
    share: true,
    interval: () => null,
    facts: 'OUTSIDE',
  },
};

function part(value: number | null, of: number | null): number | null {
  return value === null || of === null || of === 0 ? null : value / of;
}

const Z = 1.6448536;

/** The interval of Wilson (1927) at 90 % for so many of a number; null of nothing. */
export function wilson(hits: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = Math.min(1, hits / of);
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How two values stand to each other; shares whose intervals overlap cannot be told apart. */
export type Sign = 'MORE' | 'FEWER' | 'SAME' | 'UNTOLD' | 'UNKNOWN' | 'ALONE';

export type Difference = { readonly by: number | null; readonly sign: Sign };

/** The first less the second; unknown where one of them is, and none where an area is there on one side only. */
export function difference(
  figure: Figure,
  here: { readonly row: Row | null; readonly table: Table },
  there: { readonly row: Row | null; readonly table: Table },
): Difference {
  if (here.row === null || there.row === null) return { by: null, sign: 'ALONE' };
  const [a, b] = [figure.value(here.row, here.table), figure.value(there.row, there.table)];
  if (a === null || b === null) return { by: null, sign: 'UNKNOWN' };
  const [one, two] = [figure.interval(here.row, here.table), figure.interval(there.row, there.table)];
  const by = a - b;
  if (by === 0) return { by, sign: 'SAME' };
  if (one && two && one.low <= two.high && two.low <= one.high) return { by, sign: 'UNTOLD' };
  return { by, sign: by > 0 ? 'MORE' : 'FEWER' };
}

/** Shapes that stand beside the words. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  MORE: '\u25B2',
  FEWER: '\u25BC',
  SAME: '=',
  UNTOLD: '\u2248',
  UNKNOWN: '?',
  ALONE: '\u2013',
};

/** A value of a figure as one writes it: shares in percent, all else in whole numbers. */
export function figureText(value: number, figure: Figure, language: Language): string {
  return figure.share ? formatPercent(value, language) : formatNumber(Math.round(value), language);
}

/** A difference with its sign: shares in percentage points. */
export function differenceText(
  by: number,
  figure: Figure,
  points: (text: string) => string,
  language: Language,
): string {
  const size = Math.round(Math.abs(figure.share ? by * 100 : by));
  const text = `${size === 0 ? '' : by > 0 ? '+' : '\u2212'}${formatNumber(size, language)}`;
  return figure.share ? points(text) : text;
}
