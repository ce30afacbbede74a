import type { ComparedFigure, MapFigure } from '../../core/coverage-address';
import { formatNumber } from '../../core/format';

const n = (count: number) => formatNumber(count, 'EN');
const years = (count: number) => (count === 1 ? '1 year' : `${n(count)} years`);

/** Texts of two regions, periods or strategies side by side. */
export const comparison = {
  title: (one: string, two: string, area: string, figure: string, by: string) =>
    `${one} beside ${two}: they differ most in ${area} (${figure.toLowerCase()} ${by})`,
  titleUntold: (one: string, two: string, figure: string) =>
    `${one} beside ${two}: no area can be told apart (${figure.toLowerCase()})`,
  heading: (one: string, two: string) => `${one} beside ${two}`,
  table: (figure: string, one: string, two: string) => `${figure}: ${one} beside ${two}`,
  choose: 'Figure compared',
  scheme: 'Strategy compared',
  sameStrategy: 'the same strategy',
  sameOtherStrategy: 'the same, by another strategy',
  swap: 'Swap the two',
  figure: {
    projects: 'Projects',
    projectPart: 'Share of its projects',
    members: 'Organisations',
    declaring: 'Organisations that work in the area themselves',
    funding: 'EU funding, EUR',
    fundingPart: 'Share of its EU funding',
    newcomers: 'Newcomers',
    coordinated: 'Projects it coordinates',
    coordinatorShare: 'Share of its projects that it coordinates',
    outsideShare: 'Share of participations from outside',
  } as Record<ComparedFigure, string>,
  difference: 'Difference (first less second)',
  sign: {
    MORE: 'more',
    FEWER: 'fewer',
    SAME: 'the same',
    UNTOLD: 'cannot be told apart',
    UNKNOWN: 'unknown: one of them is not known',
    ALONE: 'not comparable: on one side only',
  },
  points: (size: string) => `${size} percentage points`,
  interval: (low: string, high: string) => `90 %: ${low} to ${high}`,
  there: 'there:',
  noSuchArea: 'no such area',
  told: 'In words',
  lowEnd: 'Specialisation, lower end of 90 %',
  highEnd: 'Specialisation, upper end of 90 %',
  standingHead: 'Specialisation compared',
  standing: {
    HIGHER: '\u25B2 higher in the first',
    LOWER: '\u25BC lower in the first',
    OVERLAP: '\u2248 intervals overlap: no difference can be told',
    UNKNOWN: '? not compared on both sides',
  },
  caption: 'The darker a cell, the larger its figure on either side; each figure opens the facts behind it.',
  years: (one: number, two: number) =>
    `The first covers ${years(one)} of the data, the second ${years(two)}: counts and sums are not per year.`,
  otherStrategy:
    'The two strategies divide differently. Areas stand side by side where the crosswalk says that they are the same or nearly so, one to one; the others stand alone.',
  notes: [
    'Regions of different size are better compared by shares: the share of its projects and of its EU funding does not depend on how large a region is.',
    'Shares of projects have a 90 % interval (Wilson). Where the two intervals overlap, the difference may be chance. Counts and sums have none: they are complete for what is loaded.',
    'Unknown is not zero: where one side is not known, no difference is told.',
  ],
  scroll: 'more to the right',
};

/** Texts of the map of provinces. */
export const provinces = {
  heading: 'Provinces of Lombardy',
  choose: 'Figure on the map',
  figure: {
    organisations: 'Organisations in the data',
    members: 'Organisations in projects',
    projects: 'Projects',
    funding: 'EU contribution, EUR',
    newcomers: 'Newcomers',
    coordinated: 'Projects coordinated',
  } as Record<MapFigure, string>,
  note: 'A tile opens the coverage of its province. Not to scale.',
  tile: (name: string, figure: string, value: string) => `${name}: ${figure} ${value}`,
  legend: 'What the shades stand for',
  asTable: 'All figures of the provinces as a table',
  province: 'Province',
  code: 'NUTS code',
  unknownMoney: 'Participations without a known contribution',
};
