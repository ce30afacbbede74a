import { formatNumber } from '../../core/format';
import type * as english from '../en/analysis';

const n = (count: number) => formatNumber(count, 'IT');

export const takeAway: typeof english.takeAway = { xlsx: 'Tabella (XLSX)' };

export const diversification: typeof english.diversification = {
  screen: 'Diversificazione',
  title: 'Dove potrebbe andare la regione?',
  titleAnswer: (region: string, activity: string) => `${region}: il passo più verosimile è ${activity}`,
  titleAll: (region: string) => `${region} ha tutte le attività confrontate`,
  titleSilent: (region: string) => `${region}: non si può dire dove potrebbe andare`,
  lead: 'Un’attività è vicina quando gran parte di ciò che le è correlato c’è già. Complesse sono le attività che poche regioni, e diversificate, hanno.',
  scheme: 'Aree o tecnologie',
  depth: 'Livello di dettaglio',
  depthOf: (depth: number) => (depth === 1 ? '1 (il più ampio)' : String(depth)),
  areas: 'Aree prioritarie',
  technologies: 'Tecnologie',
  silence: {
    DATA_SELECTED_BY_REGION:
      'I progetti caricati sono stati scelti perché questa regione vi partecipa: le altre si vedono solo come suoi partner, e non si possono confrontare con essa.',
    TOO_FEW_REGIONS:
      'Meno di cinque regioni di questo livello hanno almeno dieci partecipazioni. Con così poche, che cosa sia correlato a che cosa sarebbe un caso.',
    TOO_FEW_ACTIVITIES:
      'Nei dati ricorrono meno di quattro attività: provare un livello di dettaglio più profondo.',
    REGION_TOO_SMALL: 'La regione ha meno di dieci partecipazioni: non se ne può dire nulla.',
  },
  compared: (count: number) =>
    count === 1
      ? 'Una regione del suo livello è abbastanza grande.'
      : `${n(count)} regioni del suo livello sono abbastanza grandi.`,
  helps: 'Che cosa aiuterebbe',
  helpsImport: 'Importare un intero programma di CORDIS, non solo i progetti di una regione',
  helpsCoverage: 'Intanto: che cosa ha la regione in ogni area',
  helpsDeeper: 'Chiedere un livello di dettaglio in più',
  picture: 'Vicinanza e complessità di ciò che la regione non ha',
  pictureSaid: (count: number) =>
    `${n(count)} attività per vicinanza e complessità; la tabella sotto ha le stesse cifre.`,
  noPicture:
    'Meno di quattro attività hanno sia una vicinanza sia una complessità: la tabella riporta ciò che è noto.',
  x: 'Quanto c’è già di ciò che è correlato (densità di correlazione)',
  y: 'Complessità',
  quadrant: {
    HIGH_ROAD: 'vicina e complessa',
    SLOW_ROAD: 'vicina e semplice',
    CASINO: 'lontana e complessa',
    DEAD_END: 'lontana e semplice',
  },
  quadrantMeans: {
    HIGH_ROAD: 'merita una strategia: probabile e di valore',
    SLOW_ROAD: 'facile da raggiungere, distingue poco',
    CASINO: 'di valore, ma poco fa sperare',
    DEAD_END: 'né probabile né di valore',
  },
  has: 'la regione ce l’ha',
  hasNot: 'non ancora',
  noQuadrant: 'non collocabile',
  table: 'Tutte le attività',
  rank: 'Posto',
  activity: 'Attività',
  standing: 'Dove si colloca',
  density: 'Vicinanza',
  ubiquity: 'Regioni che ce l’hanno',
  likelihood: 'Verosimiglianza (vicinanza x regioni)',
  complexity: 'Complessità',
  projects: 'Partecipazioni',
  methodLines: (regions: number) => [
    `Sono state confrontate ${n(regions)} regioni dello stesso livello con almeno dieci partecipazioni. Una regione ha un’attività quando la stima della sua specializzazione supera 1, avvicinata a 1 quanto meno progetti ci sono.`,
    'Due attività sono correlate quando le regioni che le hanno entrambe sono più di quante ne darebbe il caso. La vicinanza è la quota di ciò che è correlato a un’attività che la regione ha.',
    'La verosimiglianza è la vicinanza per la quota di regioni che hanno l’attività. Serve a ordinare; non è una probabilità. La sola vicinanza inganna: le attività rare sono vicine a molte cose eppure di rado raggiunte.',
    'I quadranti sono divisi alle mediane di ciò che la regione non ha.',
  ],
};

export const dataQuality: typeof english.dataQuality = {
  screen: 'Qualità dei dati',
  title: 'Quanto è noto, e che cosa poggia su deduzioni?',
  titleAnswer: (place: string, known: number, of: number) =>
    `${place}: di ${n(known)} progetti su ${n(of)} è nota un’area prioritaria`,
  lead: 'Ogni analisi vale quanto ciò che è noto. Ciò che manca non è mai contato come zero.',
  scope: 'Regione',
  everything: 'Tutto ciò che è caricato',
  known: 'Di quanti è noto un fatto',
  fact: 'Fatto',
  knownOf: 'Noti',
  of: 'Su',
  share: 'Quota',
  missing: 'Mancanti',
  mend: 'Come rimediare',
  nothingMissing: 'completo',
  nothingThere: 'nulla di cui saperlo',
  facts: {
    ORGANISATION_TYPE: 'Tipo di organizzazione',
    ORGANISATION_REGION: 'Regione di un’organizzazione',
    ORGANISATION_SME: 'Se è una PMI',
    PROJECT_START: 'Anno di inizio di un progetto',
    PROJECT_AREA: 'Area prioritaria di un progetto',
    PROJECT_TECHNOLOGY: 'Tecnologia di un progetto',
    PARTICIPATION_CONTRIBUTION: 'Contributo UE a una partecipazione',
  },
  mendTypes: 'Organizzazioni di tipo ignoto',
  mendSme: 'Imprese di dimensione ignota',
  mendImport: 'Importare sommari e classificazioni di CORDIS',
  mendList: 'Importare un elenco di soci con le sedi',
  disagreement: 'Dove le fonti discordano, o sono vecchie',
  conflicts: { type: 'Tipo di organizzazione', country: 'Paese', nuts: 'Regione', city: 'Comune' },
  organisations: (count: number) => (count === 1 ? '1 organizzazione' : `${n(count)} organizzazioni`),
  stale: 'Ogni affermazione datata ha più di cinque anni',
  disagreementNote:
    'Che cosa si mostra quando le fonti discordano è detto in ogni scheda, campo per campo, con chi dice che cosa; una correzione lì chiude la questione.',
  merges: 'Coppie che potrebbero essere una sola organizzazione',
  inference: 'Cifre principali senza deduzioni',
  inferenceNote:
    'Come mostrato: ciò che una fonte dichiara, o le regole concludono con confidenza 0,7. Senza deduzioni: solo ciò che una fonte dichiara.',
  figure: 'Cifra',
  shown: 'Come mostrato',
  declaredOnly: 'Senza deduzioni',
  inferred: 'Poggia su deduzioni',
  headlines: {
    ORGANISATIONS_WITH_TECHNOLOGY: 'Organizzazioni di cui è nota una tecnologia',
    ORGANISATIONS_WITH_AREA: 'Organizzazioni di cui è nota un’area prioritaria',
    PROJECTS_WITH_AREA: 'Progetti di cui è nota un’area prioritaria',
    PROJECTS_WITH_TECHNOLOGY: 'Progetti di cui è nota una tecnologia',
  },
  nothingShown: 'nessuna nota',
};

export const strategies: typeof english.strategies = {
  screen: 'Versioni della strategia',
  title: 'Che cosa diventano le aree di una strategia nella successiva?',
  titleAnswer: (kept: number, of: number, lost: number) =>
    `${n(kept)} aree su ${n(of)} passano nella nuova strategia${lost === 0 ? '' : `, ${n(lost)} ${lost === 1 ? 'va persa' : 'vanno perse'}`}`,
  lead: 'Gli importi sono i contributi UE alla regione, i progetti divisi in parti uguali fra le loro aree. Dove nessuno ha detto in quali parti un’area si divide, il suo denaro è incerto: non si divide per congettura.',
  from: 'Da',
  to: 'A',
  same: 'Scegliere due strategie diverse.',
  one: 'È caricata una sola strategia con aree: non c’è con che cosa confrontarla.',
  noAmounts: 'La prima strategia non è di una regione con progetti noti: non ci sono importi.',
  area: 'Area',
  fate: 'Che cosa diventa',
  fates: {
    KEPT: 'passa in una sola area',
    SPLIT: 'divisa, in parti dichiarate',
    SPLIT_UNKNOWN: 'va a più aree, parti non dichiarate',
    PART: 'ne passa solo una parte, non è detto quanta',
    LOST: 'nessuna area la raccoglie',
  },
  fateSigns: { KEPT: '\u2192', SPLIT: '\u21C9', SPLIT_UNKNOWN: '?', PART: '\u25D0', LOST: '\u2715' },
  targets: 'Aree corrispondenti',
  match: {
    EXACT: 'la stessa',
    CLOSE: 'quasi la stessa',
    BROAD: 'una più ampia',
    NARROW: 'una più stretta',
    RELATED: 'solo correlata: non raccoglie nulla',
  },
  projects: 'Progetti',
  funding: 'Fondi UE, EUR',
  kept: 'Mantenuto',
  unclear: 'Incerto',
  lost: 'Perso',
  total: 'Tutte le aree',
  picture: 'Dove passa il denaro',
  pictureSaid:
    'Flussi dalle aree della prima strategia a quelle della seconda; la tabella ha le stesse cifre.',
  newAreas: (areas: string) => `Nuove, senza nulla prima: ${areas}.`,
  noNewAreas: 'Ogni area della nuova strategia raccoglie qualcosa della vecchia.',
  methodLines: [
    'Le corrispondenze fra strategie sono un giudizio redazionale, scritto con la sua fonte; fanno parte dei dati e si correggono con un’importazione.',
    '«La stessa», «quasi la stessa» e «una più ampia» raccolgono l’intera area. Una più stretta ne raccoglie una parte: quanta va detto, altrimenti è incerto. Le aree correlate non raccolgono nulla.',
    'La somma di mantenuto, incerto e perso su tutte le aree è la somma dei loro fondi, al centesimo.',
  ],
};
