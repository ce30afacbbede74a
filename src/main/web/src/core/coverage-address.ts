import type { CoverageMeasure } from '../generated/graphql';
import { readYear } from './connection';

/** The first and the last year of a period; open where null. */
export type Period = { readonly from: number | null; readonly to: number | null };

/** A figure whose facts are open: the row is an area's identifier, `none` or `total`. */
export type OpenFacts = { readonly row: string; readonly measure: CoverageMeasure };

/** What the screen on coverage shows. */
export type Coverage = Period & {
  readonly region: string;
  /** Null for the region's own strategy, or the first one there is. */
  readonly scheme: string | null;
  /** Another region, another period or both; null when nothing is compared. */
  readonly compare: (Period & { readonly region: string | null }) | null;
  readonly facts: OpenFacts | null;
};

export const LOMBARDY = 'ITC4';
export const WHOLE_COVERAGE: Coverage = {
  region: LOMBARDY,
  scheme: null,
  from: null,
  to: null,
  compare: null,
  facts: null,
};

const MEASURES: readonly CoverageMeasure[] = [
  'PARTICIPATIONS',
  'COORDINATIONS',
  'NEWCOMERS',
  'UNKNOWN_CONTRIBUTIONS',
  'OUTSIDE',
];

export function writeCoverage({
  region,
  scheme,
  from,
  to,
  compare,
  facts,
}: Coverage): Record<string, string> {
  return {
    ...(region !== LOMBARDY && { region }),
    ...(scheme !== null && { scheme }),
    ...years({ from, to }, 'from', 'to'),
    ...(compare && {
      ...(compare.region !== null && { with: compare.region }),
      ...years(compare, 'withfrom', 'withto'),
    }),
    ...(facts && { facts: `${facts.row}*${facts.measure.toLowerCase()}` }),
  };
}

/** Reads what {@link writeCoverage} wrote; what cannot be read is left out. */
export function readCoverage(parameters: URLSearchParams): Coverage {
  const compare = {
    region: parameters.get('with') || null,
    from: readYear(parameters.get('withfrom')),
    to: readYear(parameters.get('withto')),
  };
  const nothing = compare.region === null && compare.from === null && compare.to === null;
  const [row, word] = (parameters.get('facts') ?? '').split('*');
  const measure = MEASURES.find((one) => one.toLowerCase() === word);
  return {
    region: parameters.get('region')?.trim() || LOMBARDY,
    scheme: parameters.get('scheme') || null,
    from: readYear(parameters.get('from')),
    to: readYear(parameters.get('to')),
    compare: nothing ? null : compare,
    facts: row && measure ? { row, measure } : null,
  };
}

function years({ from, to }: Period, first: string, last: string): Record<string, string> {
  return {
    ...(from !== null && { [first]: from.toString() }),
    ...(to !== null && { [last]: to.toString() }),
  };
}
