import { formatNumber } from '../../core/format';

const n = (count: number) => formatNumber(count, 'EN');

/** Texts of the review queue: which organisations are one. */
export const merges = {
  screen: 'Duplicates',
  title: (open: number) =>
    open === 0
      ? 'No pair of organisations waits for a decision'
      : open === 1
        ? 'One pair of organisations may be one'
        : `${n(open)} pairs of organisations may be one`,
  decidedTitle: { SAME: 'Organisations that were made one', DIFFERENT: 'Pairs that were said to be two' },
  lead: 'What is the same, and what speaks for and against it. A merge keeps every spelling and every source, and can be undone exactly.',
  show: 'Show',
  states: { OPEN: 'to decide', SAME: 'merged', DIFFERENT: 'different' },
  needsOfficer: 'To decide, sign in as a cluster officer.',
  signInNext: 'Sign in to decide',
  pair: (left: string, right: string) => `${left} and ${right}`,
  unnamed: 'a record without a name',
  certain: (percent: number) => `${percent} % certain`,
  same: 'Same organisation',
  different: 'Different',
  later: 'Later',
  undo: 'Undo',
  undoLast: 'Undo the last',
  keys: 'Keys: M same, N different, S later, U undo the last',
  field: 'Field',
  left: 'First record',
  right: 'Second record',
  compared: { same: 'the same', different: 'differs', unknown: 'unknown on one side' },
  fields: {
    name: 'Name',
    names: 'Spellings',
    type: 'Type',
    country: 'Country',
    city: 'City',
    address: 'Address',
    postcode: 'Postcode',
    url: 'Web site',
    pic: 'PIC',
    vat: 'VAT number',
    taxCode: 'Tax code',
    ror: 'ROR',
    projects: 'Projects',
    memberships: 'Clusters',
    sources: 'Sources',
    id: 'Identifier',
  },
  speaksFor: 'speaks for it',
  speaksAgainst: 'speaks against it',
  reasons: 'Why this is asked',
  notLoaded: 'not in the graph',
  done: { SAME: 'Merged.', DIFFERENT: 'Kept apart; it is not asked again.', OPEN: 'Undone.' },
  contradicts: 'Another decision says the contrary. Undo that one first.',
  gone: 'Somebody has decided on this pair in the meantime.',
  bulk: 'Many at once',
  bulkFrom: 'All pairs at least this certain',
  bulkMerge: (count: number) => (count === 1 ? 'Merge one pair' : `Merge ${n(count)} pairs`),
  bulkDone: (count: number) => (count === 1 ? 'One pair was merged.' : `${n(count)} pairs were merged.`),
  bulkUndo: 'Undo all of these',
  examine: 'Look for duplicates in the whole graph',
  examined: (compared: number, added: number) =>
    `${n(compared)} organisations compared, ${n(added)} new pairs to decide.`,
  empty: 'New pairs come with the next import, or when you look for duplicates in the whole graph.',
  rules: 'our rules',
  decidedBy: (who: string) => `decided by ${who}`,
  noneDecided: 'None yet.',
  more: 'More',
  failed: (message: string) => `That did not work: ${message}`,
  inSources: 'Organisations that may be the same',
};
