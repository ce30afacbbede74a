import { formatNumber } from '../../core/format';
import type { merges as english } from '../en/merges';

const n = (count: number) => formatNumber(count, 'IT');

export const merges: typeof english = {
  screen: 'Doppioni',
  title: (open) =>
    open === 0
      ? 'Nessuna coppia di organizzazioni attende una decisione'
      : open === 1
        ? 'Una coppia di organizzazioni potrebbe essere una sola'
        : `${n(open)} coppie di organizzazioni potrebbero essere una sola`,
  decidedTitle: { SAME: 'Organizzazioni unite', DIFFERENT: 'Coppie dette diverse' },
  lead: 'Che cosa è uguale, e che cosa parla a favore e contro. L’unione conserva ogni grafia e ogni fonte, e si può annullare esattamente.',
  show: 'Mostra',
  states: { OPEN: 'da decidere', SAME: 'unite', DIFFERENT: 'diverse' },
  needsOfficer: 'Per decidere, accedi come responsabile del cluster.',
  signInNext: 'Accedi per decidere',
  pair: (left, right) => `${left} e ${right}`,
  unnamed: 'una scheda senza nome',
  certain: (percent) => `certezza ${percent} %`,
  same: 'La stessa',
  different: 'Diverse',
  later: 'Più tardi',
  undo: 'Annulla',
  undoLast: 'Annulla l’ultima',
  keys: 'Tasti: M la stessa, N diverse, S più tardi, U annulla l’ultima',
  field: 'Campo',
  left: 'Prima scheda',
  right: 'Seconda scheda',
  compared: { same: 'uguale', different: 'diverso', unknown: 'ignoto da una parte' },
  fields: {
    name: 'Nome',
    names: 'Grafie',
    type: 'Tipo',
    country: 'Paese',
    city: 'Città',
    address: 'Indirizzo',
    postcode: 'CAP',
    url: 'Sito',
    pic: 'PIC',
    vat: 'Partita IVA',
    taxCode: 'Codice fiscale',
    ror: 'ROR',
    projects: 'Progetti',
    memberships: 'Cluster',
    sources: 'Fonti',
    id: 'Identificativo',
  },
  speaksFor: 'a favore',
  speaksAgainst: 'contro',
  reasons: 'Perché si chiede',
  notLoaded: 'non nel grafo',
  done: { SAME: 'Unite.', DIFFERENT: 'Restano due; non sarà più chiesto.', OPEN: 'Annullato.' },
  contradicts: 'Un’altra decisione dice il contrario. Annulla prima quella.',
  gone: 'Nel frattempo qualcuno ha deciso su questa coppia.',
  bulk: 'Molte insieme',
  bulkFrom: 'Tutte le coppie con almeno questa certezza',
  bulkMerge: (count) => (count === 1 ? 'Unisci una coppia' : `Unisci ${n(count)} coppie`),
  bulkDone: (count) => (count === 1 ? 'Una coppia unita.' : `${n(count)} coppie unite.`),
  bulkUndo: 'Annulla tutte queste',
  examine: 'Cerca doppioni in tutto il grafo',
  examined: (compared, added) =>
    `${n(compared)} organizzazioni confrontate, ${n(added)} nuove coppie da decidere.`,
  empty: 'Nuove coppie arrivano con la prossima importazione, o cercando doppioni in tutto il grafo.',
  rules: 'le nostre regole',
  decidedBy: (who) => `deciso da ${who}`,
  noneDecided: 'Ancora nessuna.',
  more: 'Altre',
  failed: (message) => `Non è riuscito: ${message}`,
  inSources: 'Organizzazioni che potrebbero essere la stessa',
};
