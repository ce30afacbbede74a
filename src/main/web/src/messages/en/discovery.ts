import { formatNumber } from '../../core/format';

const n = (count: number) => formatNumber(count, 'EN');

/** Texts of the organisations put aside. */
export const shortlist = {
  title: 'Shortlist',
  count: (count: number) =>
    count === 1 ? 'Shortlist: one organisation' : `Shortlist: ${n(count)} organisations`,
  add: 'Add to shortlist',
  listed: 'On the shortlist',
  added: (name: string) => `${name} is on the shortlist`,
  removed: (name: string) => `${name} is off the shortlist`,
  remove: (name: string) => `Take ${name} off the shortlist`,
  clear: 'Empty the shortlist',
  connect: 'How are they connected?',
  connectFirst: (count: number) => `How are the first ${n(count)} connected?`,
};

/** Texts of the screen that connects organisations. */
export const connect = {
  screen: 'Connect',
  title: 'How are organisations connected?',
  titlePairs: (pairs: number) =>
    pairs === 1 ? 'How the two are connected' : `How they are connected: ${n(pairs)} pairs`,
  lead: 'Choose two to four organisations. Ways through people who work closely with both sides come before ways through those who work with everybody; each step names what it rests on.',
  chosen: 'Organisations to connect',
  pickFirst: 'First organisation',
  pickNext: 'Another organisation',
  remove: (name: string) => `Remove ${name}`,
  full: (count: number) => `At most ${n(count)} organisations; remove one to choose another.`,
  since: 'Joint work since',
  asOf: 'As of the end of',
  empty: 'Choose two organisations to see how they are connected.',
  example: 'Show an example',
  evidence: 'Everything these steps rest on',
  inGraph: 'Show in the graph',
  lane: 'From left to right: organisations, and what connects them',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${n(count)} more`),
};

/** Texts of the screen on whom the network depends. */
export const bridges = {
  screen: 'Bridges',
  title: 'Whom does the network depend on?',
  titleCount: (count: number) =>
    count === 0
      ? 'No single departure would cut the network'
      : count === 1
        ? 'One organisation alone holds parts of the network together'
        : `${n(count)} organisations each hold parts of the network together alone`,
  lead: 'Linked means: a joint project of at most 60 partners, or a common cluster of at most 100 members. What is not in the data is not seen here.',
  onlyLombardy: 'Only Lombardy, and links within it',
  groups: (organisations: number, groups: number, largest: number) =>
    groups === 1
      ? `${n(organisations)} organisations are linked, all to each other by some way.`
      : `${n(organisations)} organisations are linked, in ${n(groups)} groups; the largest has ${n(largest)}.`,
  isolated: (count: number) => (count === 0 ? '' : `${n(count)} have no link to another one.`),
  newLink: 'The new link that would help most',
  and: 'and',
  bypassed: 'The connection between the two would no longer depend on:',
  howToday: 'How they are connected today',
  cutOrganisations: (count: number) =>
    count === 1
      ? 'One organisation that holds parts together'
      : `${n(count)} organisations that hold parts together`,
  organisation: 'Organisation',
  separates: 'Would lose their connection',
  parts: 'Parts left',
  cutLinks: (count: number) =>
    count === 1
      ? 'One link that is the only one between two parts'
      : `${n(count)} links that are the only one between two parts`,
  link: 'Link',
  rests: 'What it rests on',
  between: 'Who lies between the others most often',
  estimated: 'Estimated from 256 starting points: the network has more than 2,000 organisations.',
  share: 'Share of all pairs',
};
