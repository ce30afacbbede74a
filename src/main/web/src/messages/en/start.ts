import { formatNumber } from '../../core/format';

const n = (value: number) => formatNumber(value, 'EN');

/** Texts of the start page, the path story and the list of organisations. */
export const start = {
  title: 'Who works with whom on what in Lombardy’s innovation network',
  lead: 'Look up an organisation, a technology, a project or an area, then follow the links. Every link says who says so.',
  counts: (organisations: number, projects: number, clusters: number) =>
    `${n(organisations)} organisations, ${n(projects)} projects and ${n(clusters)} clusters in the data.`,
  questions: 'Questions to begin with',
  open: 'See how',
  questionPath: (from: string, to: string) => `How is ${from} connected to ${to}?`,
  answerPath: (length: number, through: string | null) =>
    length === 1
      ? `Directly${through ? `, through ${through}` : ''}`
      : `In ${n(length)} steps${through ? `, by way of ${through}` : ''}`,
  answerNoPath: 'The data show no connection',
  questionCluster: 'What does the Distretto Green & High Tech look like?',
  answerCluster: (members: number, established: string | null) =>
    `${members === 1 ? '1 member' : `${n(members)} members`} known by name${established ? `, established ${established}` : ''}`,
  questionTechnology: 'Who offers robotics in Lombardy?',
  answerTechnology: (count: number) =>
    count === 0 ? 'Nobody in the data' : count === 1 ? '1 organisation' : `${n(count)} organisations`,
  network: 'The network around the Distretto and the Cluster SCC',
  networkOpen: 'Explore this network',
  attributionShort:
    'Data: CORDIS \u00a9 European Union; EuroSciVoc, NACE, NUTS \u00a9 European Union; documents of the clusters named.',
  attribution: 'Where the data come from',
};

export const path = {
  headlineNone: (from: string, to: string) => `No connection between ${from} and ${to}`,
  headlineSteps: (from: string, to: string, length: number) =>
    length === 1
      ? `${from} and ${to} know each other directly`
      : `${from} reaches ${to} in ${n(length)} steps`,
  ways: (count: number) => (count === 1 ? 'One way found' : `${n(count)} different ways found`),
  way: (index: number, length: number) =>
    `Way ${n(index)}: ${length === 1 ? '1 step' : `${n(length)} steps`}`,
  evidenceMore: (count: number) => (count === 1 ? 'and 1 more' : `and ${n(count)} more`),
  partners: (count: number) => `${n(count)} partners`,
  members: (count: number) => `${n(count)} members`,
  rolesOf: (first: string, second: string) => `${first} and ${second}`,
  copy: 'Copy these sentences',
  copied: 'Copied',
  close: 'Close the path',
  show: 'Show only this way',
};

export const organisations = {
  title: (count: number, conditions: string) =>
    `${count === 1 ? '1 organisation' : `${n(count)} organisations`}${conditions}`,
  none: (conditions: string) => `No organisation${conditions}`,
  /** Puts the conditions after the number: `41 organisations offer photonics in Lombardy`. */
  conditions: (parts: {
    verb: {
      offers: string | null;
      addresses: string | null;
      memberOf: string | null;
      matches: string | null;
    };
    where: string | null;
    types: string | null;
    active: string | null;
    count: number;
  }) => {
    const s = parts.count === 1 ? 's' : '';
    const verbs = [
      parts.verb.matches && `match${parts.count === 1 ? 'es' : ''} "${parts.verb.matches}"`,
      parts.verb.offers && `offer${s} ${parts.verb.offers}`,
      parts.verb.addresses && `address${parts.count === 1 ? 'es' : ''} ${parts.verb.addresses}`,
      parts.verb.memberOf && `belong${s} to ${parts.verb.memberOf}`,
    ].filter(Boolean);
    return [
      parts.types && ` (${parts.types})`,
      verbs.length > 0 && ` ${verbs.join(' and ')}`,
      parts.where && ` in ${parts.where}`,
      parts.active && ` ${parts.active}`,
    ]
      .filter(Boolean)
      .join('');
  },
  activeFromTo: (from: number | null, to: number | null) =>
    from && to ? `active ${from}\u2013${to}` : from ? `active since ${from}` : `active until ${to ?? ''}`,
  or: ' or ',
  filters: 'Filters',
  text: 'Words',
  textHint: 'in name, place or technologies',
  declaredOnly: 'Declared technologies and areas only',
  active: 'With a project running',
  activeFrom: 'from year',
  activeTo: 'to year',
  clear: 'Clear all',
  remove: (what: string) => `Remove the condition ${what}`,
  moreValues: (count: number) => (count === 1 ? '1 more value' : `${n(count)} more values`),
  fewerValues: 'Fewer values',
  order: 'Order',
  orders: { RELEVANCE: 'Best match', NAME: 'Name', PROJECTS: 'Most projects', FUNDING: 'Most funding' },
  name: 'Name',
  type: 'Type',
  place: 'Place',
  projects: 'Projects',
  partners: 'Partners',
  technologies: 'Technologies',
  shown: (shown: number, of: number) => `${n(shown)} of ${n(of)} shown`,
  exportCsv: 'Export (CSV)',
  exportXlsx: 'Excel (XLSX)',
  exporting: (done: number, of: number) => `Fetching ${n(done)} of ${n(of)}`,
  toGraph: 'Show in the graph',
  emptyNext: 'Remove a condition, or search with fewer words.',
};
