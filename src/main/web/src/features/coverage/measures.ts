import { formatNumber, formatPercent } from '../../core/format';
import type { Language } from '../../core/language';
import type { CoverageMeasure, CoverageRowFragment, CoverageTableFragment } from '../../generated/graphql';
import type { Messages } from '../../messages';

export type Row = CoverageRowFragment;
export type Table = CoverageTableFragment;

/** A column of the table: where its figure comes from, how it is written, which facts are behind it. */
export type Measure = {
  readonly id: keyof Messages['coverage']['measure'];
  readonly value: (row: Row) => number | null;
  readonly text: (value: number, row: Row, language: Language) => string;
  /** Null where the facts are organisations of the area, not participations. */
  readonly facts: CoverageMeasure | null;
};

const count = (value: number, _row: Row, language: Language) => formatNumber(value, language);
const whole = (value: number, _row: Row, language: Language) => formatNumber(Math.round(value), language);

export const MEASURES: readonly Measure[] = [
  { id: 'members', value: (row) => row.members, text: count, facts: 'PARTICIPATIONS' },
  { id: 'declaring', value: (row) => row.declaring, text: count, facts: null },
  { id: 'projects', value: (row) => row.projects, text: count, facts: 'PARTICIPATIONS' },
  { id: 'projectShare', value: (row) => row.projectShare, text: fraction, facts: 'PARTICIPATIONS' },
  { id: 'funding', value: (row) => row.funding, text: whole, facts: 'PARTICIPATIONS' },
  { id: 'newcomers', value: (row) => row.newcomers, text: count, facts: 'NEWCOMERS' },
  { id: 'coordinated', value: (row) => row.coordinated, text: withShare, facts: 'COORDINATIONS' },
  {
    id: 'outsideShare',
    value: (row) => row.outsideShare,
    text: (value, _row, language) => formatPercent(value, language),
    facts: 'OUTSIDE',
  },
];

/** A number with one digit after the point, so that a column lines up. */
export function fraction(value: number, _row: unknown, language: Language): string {
  return new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: true,
    signDisplay: 'negative',
  }).format(value);
}

function withShare(value: number, row: Row, language: Language): string {
  const number = formatNumber(value, language);
  return row.coordinatorShare === null
    ? number
    : `${number} (${formatPercent(row.coordinatorShare, language)})`;
}

/** How dark a cell is, 0 to 4: its figure over the largest of the areas' figures in the column. */
export function shade(value: number | null, measure: Measure, areas: readonly Row[]): number {
  return shadeOf(value, Math.max(0, ...areas.map((row) => measure.value(row) ?? 0)));
}

/** The same of a value and the largest one. */
export function shadeOf(value: number | null, largest: number): number {
  return value === null || largest === 0 || value <= 0 ? 0 : Math.ceil((4 * value) / largest);
}

/** What stands for a row in the address. */
export function rowKey(table: Table, row: Row): string {
  return row.area?.id ?? (row === table.total ? 'total' : 'none');
}

export function rowName(table: Table, row: Row, t: Messages): string {
  if (row.area) return row.area.name;
  return row === table.total ? t.coverage.total : t.coverage.noArea;
}

/** Areas, what belongs to none, and the total: as many as there are. */
export function rowsOf(table: Table): readonly Row[] {
  return [...table.areas, table.noArea, table.total].filter((row) => row !== null);
}

/** Whether what was divided sums to the total: in cents for money, in thousandths for projects. */
export function reconcile(
  table: Table,
  value: (row: Row) => number | null,
  unit: number,
): { readonly areas: number; readonly none: number; readonly total: number; readonly right: boolean } | null {
  if (!table.noArea || !table.total) return null;
  const total = value(table.total);
  if (total === null) return null;
  const areas = table.areas.reduce((sum, row) => sum + Math.round((value(row) ?? 0) * unit), 0);
  const none = Math.round((value(table.noArea) ?? 0) * unit);
  // Shares of a third are rounded one by one: a thousandth per row may be missing. Cents are exact.
  const slack = unit === 100 ? 0 : table.areas.length;
  const right = Math.abs(areas + none - Math.round(total * unit)) <= slack;
  return { areas: areas / unit, none: none / unit, total, right };
}

/** A period in words, as the question asked for it. */
export function periodText(period: { from: number | null; to: number | null }, t: Messages): string {
  const { from, to } = period;
  if (from !== null && to !== null) return from === to ? String(from) : `${from}\u2013${to}`;
  if (from !== null) return t.coverage.since(from);
  return to !== null ? t.coverage.until(to) : t.coverage.allYears;
}

export const VERDICT_SIGNS = {
  SPECIALISED: '\u25B2',
  UNDER_REPRESENTED: '\u25BC',
  INSUFFICIENT_EVIDENCE: '?',
};

/** The estimate with its 90 % interval; empty where nothing was compared. */
export function intervalText(row: Row, t: Messages, language: Language): string {
  const found = row.specialisation;
  if (!found) return '';
  const [estimate, low, high] = [found.estimate, found.low, found.high].map((one) =>
    fraction(one, row, language),
  ) as [string, string, string];
  return t.coverage.interval(estimate, low, high);
}

/** How many years of the data a table covers; open periods reach as far as the data. */
export function yearsOf({ total }: Table): number {
  return total?.trend.years.length ?? 0;
}

/** What two compared tables are called: by what differs of region, period and strategy. */
export function sidesOf(table: Table, other: Table, t: Messages): readonly [string, string] {
  const [one, two] = [partsOf(table, t), partsOf(other, t)];
  const differing = one.map((part, index) => part !== two[index]);
  const name = (parts: readonly string[]) => parts.filter((_, index) => differing[index]).join(', ');
  return differing.some(Boolean) ? [name(one), name(two)] : [table.region.name, other.region.name];
}

/** What two compared tables have in common of region and period; empty when nothing. */
export function commonOf(table: Table, other: Table, t: Messages): string {
  const [one, two] = [partsOf(table, t), partsOf(other, t)];
  return one
    .slice(0, 2)
    .filter((part, index) => part === two[index])
    .join(', ');
}

function partsOf(table: Table, t: Messages): readonly string[] {
  return [table.region.name, periodText(table, t), table.scheme.title];
}
