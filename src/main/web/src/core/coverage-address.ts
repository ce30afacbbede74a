import type { CoverageMeasure } from '../generated/graphql';
import { readYear } from './connection';

/** The first and the last year of a period; open where null. */
export type Period = { readonly from: number | null; readonly to: number | null };

/** A figure whose facts are open: the row is an area's identifier, `none` or `total`; of the table or of the compared one. */
export type OpenFacts = {
  readonly row: string;
  readonly measure: CoverageMeasure;
  readonly compared: boolean;
};

/** Figures that two regions, periods or strategies are compared by. */
export const COMPARED_FIGURES = [
  'projects',
  'projectPart',
  'members',
  'declaring',
  'funding',
  'fundingPart',
  'newcomers',
  'coordinated',
  'coordinatorShare',
  'outsideShare',
] as const;
export type ComparedFigure = (typeof COMPARED_FIGURES)[number];

/** Figures that the map of provinces can show; `organisations` are all in the data, the others those of the period. */
export const MAP_FIGURES = [
  'organisations',
  'members',
  'projects',
  'funding',
  'newcomers',
  'coordinated',
] as const;
export type MapFigure = (typeof MAP_FIGURES)[number];

/** What a table is compared with; what is null is as in the table. */
export type Compared = Period & { readonly region: string | null; readonly scheme: string | null };

/** What the screen on coverage shows. */
export type Coverage = Period & {
  readonly region: string;
  /** Null for the region's own strategy, or the first one there is. */
  readonly scheme: string | null;
  /** Another region, strategy or period, or several of them; null when nothing is compared. */
  readonly compare: Compared | null;
  readonly figure: ComparedFigure;
  readonly map: MapFigure;
  readonly facts: OpenFacts | null;
};

export const LOMBARDY = 'ITC4';
export const WHOLE_COVERAGE: Coverage = {
  region: LOMBARDY,
  scheme: null,
  from: null,
  to: null,
  compare: null,
  figure: 'projects',
  map: 'organisations',
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
  figure,
  map,
  facts,
}: Coverage): Record<string, string> {
  return {
    ...(region !== LOMBARDY && { region }),
    ...(scheme !== null && { scheme }),
    ...years({ from, to }, 'from', 'to'),
    ...(compare && {
      ...(compare.region !== null && { with: compare.region }),
      ...(compare.scheme !== null && { withscheme: compare.scheme }),
      ...years(compare, 'withfrom', 'withto'),
    }),
    ...(compare && figure !== WHOLE_COVERAGE.figure && { figure }),
    ...(map !== WHOLE_COVERAGE.map && { map }),
    ...(facts && {
      facts: `${facts.row}*${facts.measure.toLowerCase()}${facts.compared ? '*compared' : ''}`,
    }),
  };
}

/** Reads what {@link writeCoverage} wrote; what cannot be read is left out. */
export function readCoverage(parameters: URLSearchParams): Coverage {
  const compare = {
    region: parameters.get('with') || null,
    scheme: parameters.get('withscheme') || null,
    from: readYear(parameters.get('withfrom')),
    to: readYear(parameters.get('withto')),
  };
  const nothing = Object.values(compare).every((one) => one === null);
  const [row, word, side] = (parameters.get('facts') ?? '').split('*');
  const measure = MEASURES.find((one) => one.toLowerCase() === word);
  return {
    region: parameters.get('region')?.trim() || LOMBARDY,
    scheme: parameters.get('scheme') || null,
    from: readYear(parameters.get('from')),
    to: readYear(parameters.get('to')),
    compare: nothing ? null : compare,
    figure: COMPARED_FIGURES.find((one) => one === parameters.get('figure')) ?? WHOLE_COVERAGE.figure,
    map: MAP_FIGURES.find((one) => one === parameters.get('map')) ?? WHOLE_COVERAGE.map,
    facts: row && measure ? { row, measure, compared: side === 'compared' } : null,
  };
}

function years({ from, to }: Period, first: string, last: string): Record<string, string> {
  return {
    ...(from !== null && { [first]: from.toString() }),
    ...(to !== null && { [last]: to.toString() }),
  };
}
