import { formatNumber } from '../../core/format';
import type { organisations as englishList, path as englishPath, start as english } from '../en/start';

const n = (value: number) => formatNumber(value, 'IT');

export const start: typeof english = {
  title: 'Chi lavora con chi, e su che cosa, nella rete dell’innovazione lombarda',
  lead: 'Cerca un’organizzazione, una tecnologia, un progetto o un’area e segui i legami. Di ogni legame è indicato chi lo afferma.',
  counts: (organisations: number, projects: number, clusters: number) =>
    `Nei dati: ${n(organisations)} organizzazioni, ${n(projects)} progetti e ${n(clusters)} cluster.`,
  questions: 'Domande per cominciare',
  open: 'Guarda come',
  questionPath: (from: string, to: string) => `Come sono collegati ${from} e ${to}?`,
  answerPath: (length: number, through: string | null) =>
    length === 1
      ? `Direttamente${through ? `, attraverso ${through}` : ''}`
      : `In ${n(length)} passi${through ? `, passando per ${through}` : ''}`,
  answerNoPath: 'Dai dati non risulta alcun collegamento',
  questionCluster: 'Com’è fatto il Distretto Green & High Tech?',
  answerCluster: (members: number, established: string | null) =>
    `${members === 1 ? 'Un socio noto' : `${n(members)} soci noti`} per nome${established ? `, costituito il ${established}` : ''}`,
  questionTechnology: 'Chi offre robotica in Lombardia?',
  answerTechnology: (count: number) =>
    count === 0 ? 'Nessuno, nei dati' : count === 1 ? '1 organizzazione' : `${n(count)} organizzazioni`,
  network: 'La rete intorno al Distretto e al Cluster SCC',
  networkOpen: 'Esplora questa rete',
  attributionShort:
    'Dati: CORDIS \u00a9 Unione europea; EuroSciVoc, NACE, NUTS \u00a9 Unione europea; documenti dei cluster indicati.',
  attribution: 'Da dove vengono i dati',
};

export const path: typeof englishPath = {
  headlineNone: (from: string, to: string) => `Nessun collegamento fra ${from} e ${to}`,
  headlineSteps: (from: string, to: string, length: number) =>
    length === 1 ? `${from} e ${to} si conoscono direttamente` : `Da ${from} a ${to} in ${n(length)} passi`,
  ways: (count: number) => (count === 1 ? 'Trovata una sola via' : `Trovate ${n(count)} vie diverse`),
  way: (index: number, length: number) =>
    `Via ${n(index)}: ${length === 1 ? 'un passo' : `${n(length)} passi`}`,
  evidenceMore: (count: number) => (count === 1 ? 'e un altro' : `e altri ${n(count)}`),
  partners: (count: number) => `${n(count)} partner`,
  members: (count: number) => `${n(count)} soci`,
  rolesOf: (first: string, second: string) => `${first} e ${second}`,
  copy: 'Copia queste frasi',
  copied: 'Copiato',
  close: 'Chiudi il percorso',
  show: 'Mostra solo questa via',
};

export const organisations: typeof englishList = {
  title: (count: number, conditions: string) =>
    `${count === 1 ? '1 organizzazione' : `${n(count)} organizzazioni`}${conditions}`,
  none: (conditions: string) => `Nessuna organizzazione${conditions}`,
  conditions: (parts) => {
    const many = parts.count > 1;
    const verbs = [
      parts.verb.matches && `${many ? 'corrispondono' : 'corrisponde'} a «${parts.verb.matches}»`,
      parts.verb.offers && `${many ? 'offrono' : 'offre'} ${parts.verb.offers}`,
      parts.verb.addresses && `${many ? 'si occupano' : 'si occupa'} di ${parts.verb.addresses}`,
      parts.verb.memberOf && `${many ? 'aderiscono' : 'aderisce'} a ${parts.verb.memberOf}`,
    ].filter(Boolean);
    return [
      parts.types && ` (${parts.types})`,
      verbs.length > 0 && ` ${verbs.join(' e ')}`,
      parts.where && ` in ${parts.where}`,
      parts.active && `, ${parts.active}`,
    ]
      .filter(Boolean)
      .join('');
  },
  activeFromTo: (from: number | null, to: number | null) =>
    from && to
      ? `con progetti fra il ${from} e il ${to}`
      : from
        ? `con progetti dal ${from} in poi`
        : `con progetti fino al ${to ?? ''}`,
  or: ' o ',
  filters: 'Filtri',
  text: 'Parole',
  textHint: 'nel nome, nel luogo o nelle tecnologie',
  declaredOnly: 'Solo tecnologie e aree dichiarate',
  active: 'Con un progetto in corso',
  activeFrom: 'dall’anno',
  activeTo: 'all’anno',
  clear: 'Azzera tutto',
  remove: (what: string) => `Togli la condizione ${what}`,
  moreValues: (count: number) => (count === 1 ? 'Un altro valore' : `Altri ${n(count)} valori`),
  fewerValues: 'Meno valori',
  order: 'Ordine',
  orders: {
    RELEVANCE: 'Più pertinenti',
    NAME: 'Nome',
    PROJECTS: 'Più progetti',
    FUNDING: 'Più finanziamenti',
  },
  name: 'Nome',
  type: 'Tipo',
  place: 'Luogo',
  projects: 'Progetti',
  partners: 'Partner',
  technologies: 'Tecnologie',
  shown: (shown: number, of: number) => `${n(shown)} di ${n(of)}`,
  exportCsv: 'Esporta (CSV)',
  exportXlsx: 'Excel (XLSX)',
  exporting: (done: number, of: number) => `Caricati ${n(done)} di ${n(of)}`,
  toGraph: 'Mostra nel grafo',
  emptyNext: 'Togli una condizione oppure cerca con meno parole.',
};
