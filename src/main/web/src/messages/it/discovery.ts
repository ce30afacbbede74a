import { formatNumber } from '../../core/format';

const n = (count: number) => formatNumber(count, 'IT');

/** Testi delle organizzazioni messe da parte. */
export const shortlist = {
  title: 'Selezione',
  count: (count: number) =>
    count === 1 ? 'Selezione: una organizzazione' : `Selezione: ${n(count)} organizzazioni`,
  add: 'Aggiungi alla selezione',
  listed: 'Nella selezione',
  added: (name: string) => `${name} è nella selezione`,
  removed: (name: string) => `${name} è fuori dalla selezione`,
  remove: (name: string) => `Togli ${name} dalla selezione`,
  clear: 'Svuota la selezione',
  connect: 'Come sono collegate?',
  connectFirst: (count: number) => `Come sono collegate le prime ${n(count)}?`,
};

/** Testi della schermata che collega organizzazioni. */
export const connect = {
  screen: 'Collega',
  title: 'Come sono collegate le organizzazioni?',
  titlePairs: (pairs: number) =>
    pairs === 1 ? 'Come sono collegate le due' : `Come sono collegate: ${n(pairs)} coppie`,
  lead: 'Scegliere da due a quattro organizzazioni. Le vie attraverso chi lavora da vicino con entrambe le parti vengono prima di quelle attraverso chi lavora con tutti; ogni passo dice su che cosa si fonda.',
  chosen: 'Organizzazioni da collegare',
  pickFirst: 'Prima organizzazione',
  pickNext: "Un'altra organizzazione",
  remove: (name: string) => `Togli ${name}`,
  full: (count: number) => `Al massimo ${n(count)} organizzazioni; toglierne una per sceglierne un'altra.`,
  since: 'Lavoro comune dal',
  asOf: 'Allo stato di fine',
  empty: 'Scegliere due organizzazioni per vedere come sono collegate.',
  example: 'Mostra un esempio',
  evidence: 'Tutto ciò su cui si fondano questi passi',
  inGraph: 'Mostra nel grafo',
  lane: 'Da sinistra a destra: le organizzazioni e ciò che le collega',
  more: (count: number) => (count === 1 ? "e un'altra prova" : `e altre ${n(count)} prove`),
};

/** Testi della schermata su chi tiene insieme la rete. */
export const bridges = {
  screen: 'Ponti',
  title: 'Da chi dipende la rete?',
  titleCount: (count: number) =>
    count === 0
      ? 'Nessuna singola uscita spezzerebbe la rete'
      : count === 1
        ? 'Una organizzazione tiene insieme da sola parti della rete'
        : `${n(count)} organizzazioni tengono insieme, ciascuna da sola, parti della rete`,
  lead: 'Collegate significa: un progetto comune di al massimo 60 partner o un cluster comune di al massimo 100 membri. Ciò che non è nei dati qui non si vede.',
  onlyLombardy: 'Solo la Lombardia, e i legami al suo interno',
  groups: (organisations: number, groups: number, largest: number) =>
    groups === 1
      ? `${n(organisations)} organizzazioni sono collegate, tutte fra loro per qualche via.`
      : `${n(organisations)} organizzazioni sono collegate, in ${n(groups)} gruppi; il maggiore ne ha ${n(largest)}.`,
  isolated: (count: number) => (count === 0 ? '' : `${n(count)} non hanno legami con altre.`),
  newLink: 'Il nuovo legame che aiuterebbe di più',
  and: 'e',
  bypassed: 'Il collegamento fra le due non dipenderebbe più da:',
  howToday: 'Come sono collegate oggi',
  cutOrganisations: (count: number) =>
    count === 1
      ? 'Una organizzazione che tiene insieme parti'
      : `${n(count)} organizzazioni che tengono insieme parti`,
  organisation: 'Organizzazione',
  separates: 'Perderebbero il collegamento',
  parts: 'Parti rimaste',
  cutLinks: (count: number) =>
    count === 1
      ? "Un legame che è l'unico fra due parti"
      : `${n(count)} legami che sono gli unici fra due parti`,
  link: 'Legame',
  rests: 'Su che cosa si fonda',
  between: 'Chi sta più spesso fra gli altri',
  estimated: 'Stimato da 256 punti di partenza: la rete ha più di 2.000 organizzazioni.',
  share: 'Quota di tutte le coppie',
};
