import { formatNumber } from '../../core/format';

const n = (value: number) => formatNumber(value, 'EN');

/** Texts around every screen: frame, search, states, dialogs. */
export const frame = {
  skip: 'Skip to the content',
  navigation: 'Screens',
  explore: 'Explore',
  organisations: 'Organisations',
  collaborate: 'Collaborate',
  analyse: 'Analyse',
  sources: 'Sources',
  data: {
    name: 'Data',
    pairs: (count: number): string => (count === 1 ? 'pair to decide' : 'pairs to decide'),
    waiting: (count: number) => `${n(count)} to decide`,
  },
  language: 'Language',
  theme: 'Appearance',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'As the system',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  home: 'To the start page',
  more: (count: number) => `Show ${n(count)} more`,
  search: {
    label: 'Search',
    placeholder: 'Organisations, technologies, projects, areas...',
    shortcut: 'Press / to search',
    searching: 'Searching...',
    nothing: (text: string) => `Nothing found for "${text}". Fewer words or another spelling may help.`,
    results: (count: number) => (count === 1 ? '1 result' : `${n(count)} results`),
    why: 'found in',
    allOrganisations: (text: string) => `All organisations matching "${text}"`,
  },
  problem: {
    unreachable: 'The service does not answer.',
    unreachableNext:
      'Check that Filiera is running and that you are connected, then try again. What is on screen stays.',
    refused: 'The service refused this question.',
    fault: 'The service failed to answer.',
    faultNext:
      'Nothing was lost. Try again; if it happens again, send the technical detail below to whoever runs the service.',
    detail: 'Technical detail',
  },
  notFound: {
    title: 'There is no such page',
    text: (path: string) => `Nothing is at ${path}. The link may be cut off or out of date.`,
  },
  unknownThing: {
    title: 'Not in the data',
    text: (id: string) =>
      `There is nothing with the identifier ${id}. It may be mistyped, or the link comes from another data set.`,
    next: 'Search for it by name.',
  },
  footer: {
    about: 'Figures that are not known are shown as unknown, never as zero. Inferred facts say from what.',
    version: (version: string) => `Filiera ${version}`,
  },
};
