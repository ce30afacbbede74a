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

export const changes: typeof english.changes = {
  screen: 'Cambiamenti',
  title: 'Che cosa si è formato e che cosa è finito?',
  titleAnswer: (place: string, from: number, to: number, started: number, appeared: number) =>
    `${place}, ${from + 1 === to ? String(to) : `${from + 1}\u2013${to}`}: ${started === 1 ? 'inizia 1 progetto' : `iniziano ${n(started)} progetti`}, ${appeared === 1 ? 'compare 1 organizzazione' : `compaiono ${n(appeared)} organizzazioni`}`,
  lead: 'Cambiamenti dalla fine di un anno alla fine di un altro. Ciò che è senza data è contato a parte.',
  everywhere: 'Tutto ciò che è caricato',
  from: 'Dalla fine del',
  to: 'Alla fine del',
  wrongYears: 'Il secondo anno deve venire dopo il primo.',
  noDates: 'Nessun progetto caricato ha una data: non si può dire nulla.',
  kind: 'Che cosa è cambiato',
  count: 'Quanti',
  unknown: 'Senza data',
  untold: 'non si può dire',
  show: (kind: string) => `Mostra: ${kind}`,
  kinds: {
    PROJECT_STARTED: 'Progetti che iniziano',
    PROJECT_ENDED: 'Progetti che finiscono',
    ORGANISATION_APPEARED: 'Organizzazioni al primo progetto',
    ORGANISATION_INACTIVE: 'Organizzazioni senza più un progetto in corso',
    COLLABORATION_FORMED: 'Coppie che lavorano insieme per la prima volta',
    TECHNOLOGY_TAKEN_UP: 'Tecnologie usate per la prima volta',
    AREA_TAKEN_UP: 'Aree prioritarie toccate per la prima volta',
    MEMBER_JOINED: 'Adesioni a cluster che iniziano',
    MEMBER_LEFT: 'Adesioni a cluster che finiscono',
  },
  none: 'In questi anni non è noto nulla di questo tipo.',
  year: 'Anno',
  what: 'Chi o che cosa',
  shownBy: 'Lo mostra',
  before: (year: number) =>
    `I dati sono completi solo dai progetti che iniziano nel ${year}. Ciò che c’era prima per lo più non vi compare: molto di ciò che sembra nuovo può essere più vecchio.`,
  after: (year: number) =>
    `I dati sono completi solo fino ai progetti che iniziano nel ${year}. Ciò che sembra finito può continuare in progetti non caricati.`,
  methodLines: [
    'Un progetto è in corso alla fine di un anno quando è iniziato entro allora e finisce dopo. Un’organizzazione è senza più un progetto in corso quando ne aveva uno alla prima data e non ne ha alla seconda.',
    'La prima volta è la prima nei dati caricati. Dove un progetto senza data potrebbe venire prima, il caso non è contato ma sta sotto «senza data».',
    'Coppie, tecnologie e aree sono quelle dei progetti a cui partecipa un’organizzazione della regione; tecnologie e aree con confidenza 0,7.',
    'Un’adesione senza fine può continuare o essere finita in un momento ignoto: le fonti non li distinguono.',
  ],
};

export const report: typeof english.report = {
  screen: 'Rapporto della regione',
  title: 'Rapporto di una regione',
  titleOf: (region: string, period: string) => `${region}, ${period}: rapporto`,
  lead: 'Che cosa ha la regione in ogni area prioritaria, dove le sue filiere sono deboli, e quanto se ne può essere sicuri.',
  print: 'Stampa o salva come PDF',
  funding: 'Fondi UE',
  coordinated: 'Progetti che coordina',
  areaKnown: 'Progetti di cui è nota un’area',
  areas: 'Aree prioritarie',
  chains: 'Filiere',
  chainsNote:
    'Un fornitore ha la tecnologia richiesta con confidenza 0,7; i legami sono progetti comuni degli ultimi cinque anni e cluster comuni. La confidenza dice quanto vale il giudizio: dove è bassa, è una domanda, non un risultato.',
  noChains: 'Nessuna filiera è caricata.',
  stage: 'Fase',
  verdict: 'Come sta',
  covered: 'Coperta, di ciò che è noto',
  confidence: 'Confidenza',
  closings: 'Che cosa chiuderebbe la lacuna',
  departures: 'Le uscite che farebbero più male:',
  departure: (severity: string, stages: number) =>
    `gravità + ${severity}, ${stages === 0 ? 'nessun altro giudizio' : stages === 1 ? 'un altro giudizio in 1 fase' : `un altro giudizio in ${n(stages)} fasi`}`,
  noDeparture: 'Nessuna singola uscita indebolirebbe questa filiera, per quanto i fornitori sono noti.',
  verdicts: {
    MISSING: 'manca',
    OUTSIDE_DEPENDENCY: 'dipende da fuori',
    SINGLE_SUPPLIER: 'un solo fornitore',
    BROKEN_LINK: 'legame interrotto',
    LOW_MATURITY: 'maturità bassa',
    CONCENTRATED: 'concentrata',
    UNKNOWN: 'non noto',
    MISSING_ACTOR: 'manca un tipo di attore',
    COVERED: 'coperta',
    NOT_DEFINED: 'non definita',
  },
  problem: {
    NO_STAGES: 'Di questa filiera non è dichiarata alcuna fase.',
    CIRCLE: 'Le fasi di questa filiera si alimentano in cerchio.',
    NO_ORGANISATION: 'Nessuna organizzazione caricata si trova nella regione.',
  },
  closing: {
    LOCAL_UPGRADE: (technology, who) => `${who ?? 'Un’organizzazione locale'} si dota di ${technology}`,
    PARTNER: (technology, who) => `${who ?? 'Un partner'} entra con ${technology}`,
    TRAIN: (technology, who) => `${who ?? 'La ricerca locale'} insegna ${technology}`,
    FUND: (technology, who) =>
      `${who ?? 'La ricerca locale'} è finanziata per portare a maturità ${technology}`,
    ATTRACT: (technology, who) => `${who ?? 'Qualcuno che ce l’ha'} è attratto per ${technology}`,
  },
  sources: 'Fonti',
  made: (state: string, address: string) => `Stato dei dati: ${state}. Fatto con Filiera: ${address}`,
};
