import { formatNumber } from '../../core/format';

const n = (value: number) => formatNumber(value, 'EN');

/** Texts of the profiles and of the evidence behind facts. */
export const profile = {
  says: 'Says who',
  saysAbout: (fact: string) => `Says who: ${fact}`,
  shownValue: 'shown',
  otherValue: 'another source says',
  recordedOn: (date: string) => `recorded ${date}`,
  record: 'Where in the source',
  rule: 'Rule',
  ruleSaw: 'What it saw',
  confidence: (percent: string) => `confidence ${percent}`,
  inferredFrom: (projects: number) =>
    projects === 1 ? 'inferred from 1 project' : `inferred from ${n(projects)} projects`,
  inferredByRule: 'inferred by a rule',
  declaredBy: (source: string) => `declared: ${source}`,
  noStatement: 'No source states this field.',
  openSource: 'Open the source',
  licence: 'Licence',
  noDate: 'When it was recorded: unknown',
  retrievedOn: (date: string) => `read on ${date}`,
  whatSourcesSay: 'What each source says',
  none: 'none known',
  counts: (projects: number, partners: number) =>
    `${projects === 1 ? '1 project' : `${n(projects)} projects`}, ${partners === 1 ? '1 partner' : `${n(partners)} partners`}`,
  more: (count: number) => `${n(count)} in all`,
  type: 'Type',
  typeAsSaid: (words: string) => `"${words}"`,
  place: 'Place',
  url: 'Web',
  description: 'About',
  names: 'Names',
  identifiers: 'Identifiers',
  languages: 'Languages',
  sme: 'Small or medium-sized',
  memberships: 'Clusters',
  technologies: 'Technologies',
  areas: 'Areas and industries',
  offers: 'Offers',
  seeks: 'Seeks',
  projects: 'Projects',
  partners: 'Partners',
  jointProjects: (count: number) => (count === 1 ? '1 joint project' : `${n(count)} joint projects`),
  figures: 'Figures',
  opportunities: 'Opportunities',
  ties: 'Other ties',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  clusterProfile: 'Cluster profile',
  suppliers: (count: number) =>
    count === 0
      ? 'Nobody in the data offers it'
      : count === 1
        ? '1 organisation offers it'
        : `${n(count)} organisations offer it`,
  projectsUsing: (count: number) =>
    count === 0 ? 'No project uses it' : count === 1 ? '1 project uses it' : `${n(count)} projects use it`,
  scheme: 'Taxonomy',
  notation: 'Code',
  synonyms: 'Also called',
  broader: 'Within',
  narrower: 'Narrower terms',
  crosswalk: 'Corresponds to',
  match: {
    EXACT: 'the same',
    CLOSE: 'nearly the same',
    BROAD: 'broader there',
    NARROW: 'narrower there',
    RELATED: 'related',
  } as Record<string, string>,
  status: 'Status',
  seeAllSuppliers: 'See them as a list',
  organisationsAddressing: (count: number) =>
    count === 0
      ? 'No organisation in the data addresses it'
      : count === 1
        ? '1 organisation addresses it'
        : `${n(count)} organisations address it`,
  projectsAddressing: (count: number) =>
    count === 0
      ? 'No project addresses it'
      : count === 1
        ? '1 project addresses it'
        : `${n(count)} projects address it`,
  organisationsHere: (count: number) =>
    count === 0
      ? 'No organisation in the data is here'
      : count === 1
        ? '1 organisation is here'
        : `${n(count)} organisations are here`,
  parent: 'Part of',
  children: 'Its parts',
  code: 'Code',
  requirementsUndefined: 'not defined which technologies it requires',
  linksOnScreen: 'Linked on screen',
  project: {
    title: 'Title',
    objective: 'Objective',
    period: 'Period',
    status: 'Status',
    statusFromDates: 'from its dates',
    cost: 'Total cost',
    funding: 'Public funding',
    funder: 'Funder',
    framework: 'Programme',
    topic: 'Topic',
    scheme: 'Funding scheme',
    grant: 'Grant agreement',
    placeName: 'Place',
    award: 'Award',
    participants: (count: number) => (count === 1 ? '1 participant' : `${n(count)} participants`),
    contribution: 'Funding received',
  },
};

export const cluster = {
  established: 'Established',
  staff: 'Staff of the management team',
  excellenceLabel: 'Cluster Excellence label',
  otherLabel: 'Other label',
  otherLabelText: 'Other label, in its words',
  strategicPartnerships: 'European Strategic Cluster Partnerships',
  networks: 'Other networks and partnerships',
  contacts: 'Contacts',
  contactsListed: (count: number) => (count === 1 ? '1 contact listed' : `${n(count)} contacts listed`),
  languages: 'Languages spoken',
  recognitionDecree: 'Recognition decree',
  general: 'General information',
  focus: 'Sectoral and industrial focus',
  sectoralIndustries: 'Sectoral industries',
  technologyFields: 'Technology fields',
  s3PriorityAreas: 'S3 EU priority areas',
  emergingIndustries: 'Emerging industries',
  fieldsOfAction: 'Fields of action',
  uncoveredSpecialisations: 'Specialisations not covered above',
  composition: 'Composition',
  compositionKind: {
    TOTAL: 'Members in all',
    SME: 'SMEs',
    START_UP: 'Start-ups among the SMEs',
    LARGE_COMPANY: 'Larger companies',
    RESEARCH: 'Research organisations, universities, technology centres',
    OTHER: 'Other ecosystem actors',
    SCALE_UP_FACILITY: 'Scale-up support facilities',
  } as Record<string, string>,
  compositionWhat: 'Kind of member',
  declared: 'Declared',
  counted: 'Known by name',
  datedFigures: 'Dated figures',
  members: 'Members',
  membersKnown: (members: number, roles: number) =>
    (members === 1 ? '1 member known by name' : `${n(members)} members known by name`) +
    (roles > members ? `, in ${n(roles)} roles` : ''),
  strategy: 'Strategy',
  mission: 'Mission and vision',
  formalStrategy: 'Formal strategy',
  internationalisationFocus: 'Focus on internationalisation',
  services: 'Support services',
  serviceKind: {
    SERVICE: 'Services',
    SERVICE_LINE: 'Service lines',
    AXIS: 'Axes',
    TASK: 'Tasks',
  } as Record<string, string>,
  servicesDetail: 'Details of the services',
  cooperation: 'Cooperation',
  international: 'International',
  transnational: 'Trans-national',
  targetCountries: 'target countries',
  activities: 'activities',
  explanation: 'In its words',
  programmes: 'Funded programmes',
  programmeKind: {
    EUROPEAN: 'European',
    PROJECT: 'Projects',
    REGIONAL_OR_NATIONAL: 'Regional or national',
  } as Record<string, string>,
  achievements: 'Achievements',
  valueProposition: 'Why choose it',
  monitoring: 'Monitoring',
  indicator: 'Indicator',
  target: 'Target',
  latest: 'Latest',
  deviation: 'Deviation',
};

export const sources = {
  title: (count: number) => `Filiera’s facts come from ${n(count)} sources`,
  lead: 'Where sources disagree, the value of the highest rank is shown, then the latest; the others stay one click away.',
  everything: 'Download everything (ZIP)',
  everythingNext: 'All declared facts with their sources, as CSV files that can be imported again.',
  source: 'Source',
  publisher: 'Publisher',
  licence: 'Licence or permission',
  rank: 'Rank',
  read: 'Read on',
  imports: 'Loads of data',
  importState: { RUNNING: 'running', DONE: 'done', FAILED: 'stopped by an error', CANCELLED: 'cancelled' },
  importRows: (done: number, of: string) => `${n(done)} of ${of} rows`,
  importRejected: (count: number) => (count === 0 ? 'none rejected' : `${n(count)} rejected`),
  taxonomies: 'Taxonomies and strategies',
  concepts: (count: number) => (count === 1 ? '1 entry' : `${n(count)} entries`),
  version: 'Version',
  validity: 'Valid',
  attribution: 'Attribution',
};
