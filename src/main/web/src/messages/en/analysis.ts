import { formatNumber } from '../../core/format';
import type {
  ChainProblem,
  ClosingKind,
  ConceptLink,
  CrosswalkFate,
  DiversificationQuadrant,
  GapVerdict,
  HeadlineFigure,
  KnownFact,
  NetworkChangeKind,
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
  conflictsBy: (field: string) => `Organisations about which sources disagree: ${field.toLowerCase()}`,
  showConflicts: (field: string) => `show who they are (${field.toLowerCase()})`,
  hideConflicts: 'hide the list',
  valuesSaid: (field: string) => `${field}: what each source says`,
  noConflicts: 'Sources do not disagree about it here.',
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
  linkBasis: 'What links to technologies and areas rest on',
  linkBasisNote:
    'Each pair of an organisation or project and a technology or area counts once: as declared when any source declares it, else as concluded when rules are sure by 0.7 or more. The share is of both together. What rules only suggest is in no figure.',
  links: 'Links',
  declared: 'Declared',
  concluded: 'Concluded',
  inferredShare: 'Share concluded',
  suggested: 'Only suggested',
  ofLinks: (part: number, of: number) => `${n(part)} of ${n(of)}`,
  linkKinds: {
    ORGANISATION_TECHNOLOGY: 'Technologies of organisations',
    ORGANISATION_AREA: 'Priority areas of organisations',
    PROJECT_TECHNOLOGY: 'Technologies of projects',
    PROJECT_AREA: 'Priority areas of projects',
  } as Record<ConceptLink, string>,
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

/** Texts of the screen on what formed and what ended. */
export const changes = {
  screen: 'Changes',
  title: 'What formed, and what ended?',
  titleAnswer: (place: string, from: number, to: number, started: number, appeared: number) =>
    `${place}, ${from + 1 === to ? String(to) : `${from + 1}\u2013${to}`}: ${started === 1 ? '1 project starts' : `${n(started)} projects start`}, ${appeared === 1 ? '1 organisation appears' : `${n(appeared)} organisations appear`}`,
  lead: 'Changes from the end of one year to the end of another. What lacks a date is counted apart.',
  everywhere: 'Everything loaded',
  from: 'Since the end of',
  to: 'Until the end of',
  wrongYears: 'The second year has to be later than the first.',
  noDates: 'No loaded project has a date: nothing can be told.',
  kind: 'What changed',
  count: 'How many',
  unknown: 'Date missing',
  untold: 'cannot be told',
  show: (kind: string) => `Show: ${kind}`,
  kinds: {
    PROJECT_STARTED: 'Projects that start',
    PROJECT_ENDED: 'Projects that end',
    ORGANISATION_APPEARED: 'Organisations with their first project',
    ORGANISATION_INACTIVE: 'Organisations without a running project any more',
    COLLABORATION_FORMED: 'Pairs that work together for the first time',
    TECHNOLOGY_TAKEN_UP: 'Technologies used for the first time',
    AREA_TAKEN_UP: 'Priority areas addressed for the first time',
    MEMBER_JOINED: 'Memberships of clusters that begin',
    MEMBER_LEFT: 'Memberships of clusters that end',
  } as Record<NetworkChangeKind, string>,
  none: 'Nothing of this kind is known in these years.',
  year: 'Year',
  what: 'Who or what',
  shownBy: 'Shown by',
  before: (year: number) =>
    `The data are complete only from the projects that start in ${year}. What was there before is mostly not in them: much of what looks new may be older.`,
  after: (year: number) =>
    `The data are complete up to the projects that start in ${year} only. What looks ended may go on in projects that are not loaded.`,
  methodLines: [
    'A project runs at the end of a year when it started by then and ends later. An organisation is without a running project any more when it had one at the first date and has none at the second.',
    'First means first in the loaded data. Where a project without a date might have come earlier, the case is not counted but stands under "date missing".',
    'Pairs, technologies and areas are those of projects in which an organisation of the region takes part; technologies and areas with a confidence of 0.7.',
    'A membership without an end may go on, or have ended at an unknown time: sources do not tell these apart.',
  ],
};

/** Texts of the report of a region. */
export const report = {
  screen: 'Report of the region',
  title: 'Report of a region',
  titleOf: (region: string, period: string) => `${region}, ${period}: report`,
  lead: 'What the region has in each priority area, where its value chains are weak, and how sure one can be.',
  print: 'Print or save as PDF',
  funding: 'EU funding',
  coordinated: 'Projects that it coordinates',
  areaKnown: 'Projects of which an area is known',
  areas: 'Priority areas',
  chains: 'Value chains',
  chainsNote:
    'A supplier has the required technology with a confidence of 0.7; ties are joint projects of the last five years and common clusters. Confidence says what the verdict is worth: where it is low, it is a question, not a finding.',
  noChains: 'No value chain is loaded.',
  stage: 'Stage',
  verdict: 'How it stands',
  covered: 'Covered, of what is known',
  confidence: 'Confidence',
  closings: 'What would close the gap',
  departures: 'Departures that would hurt most:',
  departure: (severity: string, stages: number) =>
    `severity + ${severity}, ${stages === 0 ? 'no other verdict' : stages === 1 ? 'another verdict at 1 stage' : `another verdict at ${n(stages)} stages`}`,
  noDeparture: 'No single departure would make this chain weaker, as far as suppliers are known.',
  verdicts: {
    MISSING: 'missing',
    OUTSIDE_DEPENDENCY: 'depends on outside',
    SINGLE_SUPPLIER: 'single supplier',
    BROKEN_LINK: 'broken link',
    LOW_MATURITY: 'low maturity',
    CONCENTRATED: 'concentrated',
    UNKNOWN: 'unknown',
    MISSING_ACTOR: 'a kind of actor is missing',
    COVERED: 'covered',
    NOT_DEFINED: 'not defined',
  } as Record<GapVerdict, string>,
  problem: {
    NO_STAGES: 'No stage of this chain is declared.',
    CIRCLE: 'Stages of this chain feed each other in a circle.',
    NO_ORGANISATION: 'No loaded organisation is located in the region.',
  } as Record<ChainProblem, string>,
  closing: {
    LOCAL_UPGRADE: (technology, who) => `${who ?? 'A local organisation'} takes up ${technology}`,
    PARTNER: (technology, who) => `${who ?? 'A partner'} comes in with ${technology}`,
    TRAIN: (technology, who) => `${who ?? 'Local research'} teaches ${technology}`,
    FUND: (technology, who) => `${who ?? 'Local research'} is funded to bring ${technology} to maturity`,
    ATTRACT: (technology, who) => `${who ?? 'Somebody who has it'} is won for ${technology}`,
  } as Record<ClosingKind, (technology: string, who: string | null) => string>,
  sources: 'Sources',
  made: (state: string, address: string) => `State of the data: ${state}. Made with Filiera: ${address}`,
};
