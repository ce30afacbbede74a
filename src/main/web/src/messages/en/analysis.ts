import { formatNumber } from '../../core/format';
import type {
  CrosswalkFate,
  DiversificationQuadrant,
  HeadlineFigure,
  KnownFact,
  NotEnough,
} from '../../generated/graphql';

const n = (count: number) => formatNumber(count, 'EN');

/** Texts of what is taken away from a screen. */
export const takeAway = { xlsx: 'Table (XLSX)' };

/** Texts of the screen on where a region could go next. */
export const diversification = {
  screen: 'Diversification',
  title: 'Where could the region go next?',
  titleAnswer: (region: string, activity: string) => `${region}: the likeliest next step is ${activity}`,
  titleAll: (region: string) => `${region} has every activity that was compared`,
  titleSilent: (region: string) => `${region}: it cannot be told where it could go next`,
  lead: 'An activity is close when much of what is related to it is there already. Complex activities are those that few and diverse regions have.',
  scheme: 'Areas or technologies',
  depth: 'Level of detail',
  depthOf: (depth: number) => (depth === 1 ? '1 (broadest)' : String(depth)),
  areas: 'Priority areas',
  technologies: 'Technologies',
  silence: {
    DATA_SELECTED_BY_REGION:
      'The loaded projects were chosen because this region takes part in them: other regions are seen only as its partners, and cannot be compared with it.',
    TOO_FEW_REGIONS:
      'Fewer than five regions of this level have ten participations or more. With so few, what is related to what would be chance.',
    TOO_FEW_ACTIVITIES: 'Fewer than four activities occur in the data: try a deeper level of detail.',
    REGION_TOO_SMALL: 'The region has fewer than ten participations: nothing can be said of it.',
  } as Record<NotEnough, string>,
  compared: (count: number) =>
    count === 1
      ? 'One region of its level is large enough.'
      : `${n(count)} regions of its level are large enough.`,
  helps: 'What would help',
  helpsImport: 'Import a whole programme of CORDIS, not only the projects of one region',
  helpsCoverage: 'Meanwhile: what the region has in each area',
  helpsDeeper: 'Ask for one level more of detail',
  picture: 'Closeness and complexity of what the region does not have',
  pictureSaid: (count: number) =>
    `${n(count)} activities by closeness and complexity; the table below has the same figures.`,
  noPicture:
    'Fewer than four activities have both a closeness and a complexity: the table has what is known.',
  x: 'How much of what is related is there (relatedness density)',
  y: 'Complexity',
  quadrant: {
    HIGH_ROAD: 'close and complex',
    SLOW_ROAD: 'close and simple',
    CASINO: 'far and complex',
    DEAD_END: 'far and simple',
  } as Record<DiversificationQuadrant, string>,
  quadrantMeans: {
    HIGH_ROAD: 'worth a strategy: likely and rewarding',
    SLOW_ROAD: 'easily reached, of little distinction',
    CASINO: 'rewarding, but little speaks for success',
    DEAD_END: 'neither likely nor rewarding',
  } as Record<DiversificationQuadrant, string>,
  has: 'the region has it',
  hasNot: 'not yet',
  noQuadrant: 'cannot be placed',
  table: 'All activities',
  rank: 'Rank',
  activity: 'Activity',
  standing: 'Where it lies',
  density: 'Closeness',
  ubiquity: 'Regions that have it',
  likelihood: 'Likelihood (closeness x regions)',
  complexity: 'Complexity',
  projects: 'Participations',
  methodLines: (regions: number) => [
    `${n(regions)} regions of the same level with at least ten participations were compared. A region has an activity when its estimate of specialisation is above 1, drawn towards 1 as far as there are few projects.`,
    'Two activities are related when more regions have both than chance would give. Closeness is the share of what is related to an activity that the region has.',
    'Likelihood is closeness times the share of regions that have the activity. It ranks; it is not a probability. Closeness alone misleads: rare activities are close to many things and yet seldom reached.',
    'The quadrants are split at the medians of what the region does not have.',
  ],
};

/** Texts of the screen on how much is known. */
export const dataQuality = {
  screen: 'Data quality',
  title: 'How much is known, and what rests on inference?',
  titleAnswer: (place: string, known: number, of: number) =>
    `${place}: of ${n(known)} of ${n(of)} projects a priority area is known`,
  lead: 'Every analysis is as good as what is known. What is missing is never counted as zero.',
  scope: 'Region',
  everything: 'Everything loaded',
  known: 'Of how many a fact is known',
  fact: 'Fact',
  knownOf: 'Known',
  of: 'Of',
  share: 'Share',
  missing: 'Missing',
  mend: 'How to mend it',
  nothingMissing: 'complete',
  nothingThere: 'nothing to know it of',
  facts: {
    ORGANISATION_TYPE: 'Kind of organisation',
    ORGANISATION_REGION: 'Region of an organisation',
    ORGANISATION_SME: 'Whether it is an SME',
    PROJECT_START: 'Year in which a project starts',
    PROJECT_AREA: 'Priority area of a project',
    PROJECT_TECHNOLOGY: 'Technology of a project',
    PARTICIPATION_CONTRIBUTION: 'EU contribution to a participation',
  } as Record<KnownFact, string>,
  mendTypes: 'Organisations of unknown kind',
  mendSme: 'Companies of unknown size',
  mendImport: 'Import summaries and classifications of CORDIS',
  mendList: 'Import a list of members with their places',
  disagreement: 'Where sources disagree, or are old',
  conflicts: {
    type: 'Kind of organisation',
    country: 'Country',
    nuts: 'Region',
    city: 'Town',
  } as Record<string, string>,
  organisations: (count: number) => (count === 1 ? '1 organisation' : `${n(count)} organisations`),
  stale: 'Every dated statement older than five years',
  disagreementNote:
    'What is shown when sources disagree is told in each profile, field by field, with who says what; a correction there settles it.',
  merges: 'Pairs that may be one organisation',
  inference: 'Headline figures without inference',
  inferenceNote:
    'As shown: what a source declares, or rules conclude with a confidence of 0.7. Without inference: what a source declares, alone.',
  figure: 'Figure',
  shown: 'As shown',
  declaredOnly: 'Without inference',
  inferred: 'Rests on inference',
  headlines: {
    ORGANISATIONS_WITH_TECHNOLOGY: 'Organisations of which a technology is known',
    ORGANISATIONS_WITH_AREA: 'Organisations of which a priority area is known',
    PROJECTS_WITH_AREA: 'Projects of which a priority area is known',
    PROJECTS_WITH_TECHNOLOGY: 'Projects of which a technology is known',
  } as Record<HeadlineFigure, string>,
  nothingShown: 'none known',
};

/** Texts of the screen on how one strategy goes over into the next. */
export const strategies = {
  screen: 'Strategy versions',
  title: 'What becomes of the areas of a strategy in the next?',
  titleAnswer: (kept: number, of: number, lost: number) =>
    `${n(kept)} of ${n(of)} areas go over into the new strategy${lost === 0 ? '' : `, ${n(lost)} ${lost === 1 ? 'is' : 'are'} lost`}`,
  lead: 'Amounts are the EU contributions to the region, projects divided equally among their areas. Where nobody has said in which parts an area is divided, its money is unclear: it is not divided by guess.',
  from: 'From',
  to: 'To',
  same: 'Choose two different strategies.',
  one: 'Only one strategy with areas is loaded: there is nothing to compare it with.',
  noAmounts: 'The first strategy is for no region with known projects: there are no amounts.',
  area: 'Area',
  fate: 'What becomes of it',
  fates: {
    KEPT: 'goes over into one area',
    SPLIT: 'divided, in parts that are said',
    SPLIT_UNKNOWN: 'goes to several, parts not said',
    PART: 'only a part goes on, not said how much',
    LOST: 'no area takes it up',
  } as Record<CrosswalkFate, string>,
  fateSigns: {
    KEPT: '\u2192',
    SPLIT: '\u21C9',
    SPLIT_UNKNOWN: '?',
    PART: '\u25D0',
    LOST: '\u2715',
  } as Record<CrosswalkFate, string>,
  targets: 'Areas that correspond',
  match: {
    EXACT: 'the same',
    CLOSE: 'nearly the same',
    BROAD: 'a broader one',
    NARROW: 'a narrower one',
    RELATED: 'only related: takes nothing up',
  } as Record<string, string>,
  projects: 'Projects',
  funding: 'EU funding, EUR',
  kept: 'Kept',
  unclear: 'Unclear',
  lost: 'Lost',
  total: 'All areas',
  picture: 'Where the money goes over',
  pictureSaid:
    'Flows from the areas of the first strategy to those of the second; the table has the same figures.',
  newAreas: (areas: string) => `New, with nothing before them: ${areas}.`,
  noNewAreas: 'Every area of the new strategy takes up something of the old one.',
  methodLines: [
    'Correspondences between strategies are editorial judgement, written down with their source; they are part of the data and can be corrected by an import.',
    '"The same", "nearly the same" and "a broader one" take up the whole area. A narrower one takes up a part: how much has to be said, else it is unclear. Related areas take nothing up.',
    'The sum over areas of kept, unclear and lost is the sum of their funding, to the cent.',
  ],
};
