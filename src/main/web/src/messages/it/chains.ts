import { formatNumber } from '../../core/format';
import type { ActorType, ChainProblem, ClosingKind, CostClass, GapVerdict } from '../../generated/graphql';

const n = (count: number) => formatNumber(count, 'IT');

/** Testi della schermata sulle filiere e le loro lacune. */
export const chains = {
  screen: 'Filiere',
  title: 'Quali filiere tengono, e quali sono spezzate?',
  lead: 'Scegliere una filiera per vedere chi fornisce ogni fase nella regione, che cosa manca e come colmare la lacuna.',
  titleAnswer: (chain: string, region: string, stages: number, counts: string) =>
    `${chain} in ${region}: ${stages === 1 ? 'una fase:' : `su ${n(stages)} fasi,`} ${counts}`,
  titleSilent: (chain: string, region: string) => `${chain} in ${region}: non si può dire nulla`,
  everywhere: 'tutte le organizzazioni nei dati',
  count: {
    MISSING: (count) => (count === 1 ? '1 manca' : `${n(count)} mancano`),
    OUTSIDE_DEPENDENCY: (count) =>
      count === 1 ? "1 dipende dall'esterno" : `${n(count)} dipendono dall'esterno`,
    SINGLE_SUPPLIER: (count) =>
      count === 1 ? '1 ha un solo fornitore' : `${n(count)} hanno un solo fornitore`,
    BROKEN_LINK: (count) => (count === 1 ? '1 è isolata' : `${n(count)} sono isolate`),
    LOW_MATURITY: (count) =>
      count === 1 ? '1 non è abbastanza matura' : `${n(count)} non sono abbastanza mature`,
    CONCENTRATED: (count) => (count === 1 ? '1 è in poche mani' : `${n(count)} sono in poche mani`),
    UNKNOWN: (count) => (count === 1 ? '1 è ignota' : `${n(count)} sono ignote`),
    MISSING_ACTOR: (count) =>
      count === 1 ? '1 è senza industria o ricerca' : `${n(count)} sono senza industria o ricerca`,
    COVERED: (count) => (count === 1 ? '1 è coperta' : `${n(count)} sono coperte`),
    NOT_DEFINED: (count) => (count === 1 ? '1 non è definita' : `${n(count)} non sono definite`),
  } as Record<GapVerdict, (count: number) => string>,
  verdict: {
    MISSING: 'manca',
    OUTSIDE_DEPENDENCY: "dipende dall'esterno",
    SINGLE_SUPPLIER: 'un solo fornitore',
    BROKEN_LINK: 'isolata',
    LOW_MATURITY: 'non abbastanza matura',
    CONCENTRATED: 'in poche mani',
    UNKNOWN: 'ignota',
    MISSING_ACTOR: 'mancano attori',
    COVERED: 'coperta',
    NOT_DEFINED: 'non definita',
  } as Record<GapVerdict, string>,
  finding: {
    MISSING: (what, region) =>
      `In ${region} nessuno ha o potrebbe avere ${what}, e nessuno lavora con chi altrove lo ha.`,
    OUTSIDE_DEPENDENCY: (what, region) =>
      `In ${region} nessuno ha o potrebbe avere ${what}; lo hanno organizzazioni di altrove con cui la regione lavora.`,
    SINGLE_SUPPLIER: (what, region) => `In ${region} una sola organizzazione lo ha: ${what}.`,
    BROKEN_LINK: (what) =>
      `Chi fornisce questa fase non condivide né un progetto né un cluster con chi fornisce ${what}.`,
    LOW_MATURITY: (what) => `Ciò che i fornitori dichiarano è meno maturo del richiesto: ${what}.`,
    CONCENTRATED: (what) => `Un fornitore ha più della metà dei progetti: ${what}.`,
    UNKNOWN: (what, region) =>
      `I dati non dicono chi in ${region} abbia ${what}: qualcuno potrebbe averlo, o non se ne conosce nessuno.`,
    MISSING_ACTOR: (what) => `Nessun fornitore, nemmeno possibile, viene da: ${what}.`,
    COVERED: (what, region) => `In ${region} più organizzazioni hanno ${what}.`,
    NOT_DEFINED: () => 'Nessuno ha detto che cosa richiede questa fase.',
  } as Record<GapVerdict, (what: string, region: string) => string>,
  actor: {
    INDUSTRY: 'industria',
    RESEARCH: 'ricerca',
    PUBLIC: 'enti pubblici',
    SOCIETY: 'associazioni e cluster',
  } as Record<ActorType, string>,
  problem: {
    NO_STAGES: 'Di questa filiera non è ancora dichiarata alcuna fase.',
    CIRCLE:
      "Le fasi si alimentano in cerchio: non c'è una via attraverso la filiera. Modificarla per rompere il cerchio.",
    NO_ORGANISATION:
      'Nessuna organizzazione nei dati ha sede in questa regione. Sceglierne un’altra, o importarne le organizzazioni.',
  } as Record<ChainProblem, string>,
  chain: 'Filiera',
  asOf: 'All’anno',
  chooseChain: 'Scegliere una filiera',
  allChains: 'Tutte le filiere',
  noChains:
    'Nessuna filiera è nei dati. Un funzionario può scriverne una qui; un pacchetto può portarne altre.',
  example: 'un esempio, a giudizio di Filiera',
  serves: 'Serve',
  stageNames: 'Fasi',
  newChain: 'Scrivere una nuova filiera',
  edit: 'Modificare questa filiera',
  version: (version: number) => `versione ${version}`,
  who: 'Fonte',
  drawing:
    'La filiera da sinistra a destra: come sta ogni fase, e come sono legati i fornitori delle fasi vicine',
  pick: 'Scegliere una fase per vedere chi la fornisce e come colmarne le lacune.',
  coverage: (share: string, unknown: number) =>
    unknown === 0 ? `coperta al ${share}` : `${share} del noto coperto, ${n(unknown)} ignote`,
  coverageUnknown: 'copertura ignota',
  supplierCount: (count: number) => (count === 1 ? '1 fornitore' : `${n(count)} fornitori`),
  andPossible: (count: number) => (count === 1 ? '+ 1 possibile' : `+ ${n(count)} possibili`),
  severity: 'gravità',
  severityText: (severity: string) => `gravità ${severity}`,
  severityUpTo: (severity: string) => `gravità ignota, fino a ${severity}`,
  link: {
    tied: 'legate',
    broken: 'spezzato',
    unknown: 'ignoto',
  },
  linkProjects: (count: number) => (count === 1 ? '1 coppia' : `${n(count)} coppie`),
  linkText: {
    tied: (pairs: number) =>
      pairs === 0
        ? "legate: un'organizzazione fornisce entrambe, o due sono nello stesso cluster"
        : `legate: ${pairs === 1 ? 'una coppia di fornitori condivide' : `${n(pairs)} coppie di fornitori condividono`} un progetto`,
    broken: 'spezzato: nemmeno i possibili fornitori condividono un progetto o un cluster',
    unknown: 'ignoto: un lato è senza fornitori noti, o sono legati solo fornitori possibili',
  },
  table: 'Lo stesso in tabella',
  stage: 'Fase',
  feeds: 'Alimenta',
  ends: 'fine della filiera',
  verdictHead: 'Come sta',
  coverageHead: 'Coperta',
  suppliersHead: 'Fornitori',
  possibleHead: 'Possibili',
  outsideHead: 'Altrove',
  severityHead: 'Gravità',
  atMostHead: 'Al più',
  confidenceHead: 'Fiducia',
  closeStage: 'Chiudi',
  confidence: (share: string) => `Fiducia in questo giudizio: ${share}.`,
  technologies: 'Che cosa richiede la fase',
  least: (trl: number) => `TRL ${trl} o più`,
  bestTrl: (trl: number) => `massimo dichiarato: TRL ${trl}`,
  noTrl: 'nessun fornitore dichiara una maturità',
  suppliersIn: (count: number) => (count === 0 ? 'Nessun fornitore noto' : `Fornitori (${n(count)})`),
  suggestedIn: (count: number) => `Potrebbero averlo, non contano in alcuna cifra (${n(count)})`,
  outsideOf: (count: number) => `Altrove (${n(count)})`,
  shown: (shown: number, of: number) => `I primi ${n(shown)} di ${n(of)}.`,
  nobodyKnown:
    'I dati non conoscono nessuno, da nessuna parte, che lo abbia. Prima informarsi: chiedere, o importare ciò che manca.',
  newOne: 'Una nuova organizzazione',
  projectCount: (count: number) => (count === 1 ? '1 progetto' : `${n(count)} progetti`),
  concentration: (share: string, effective: string) =>
    `Il maggiore ha il ${share} dei progetti: è una concentrazione come di ${effective} fornitori uguali.`,
  closings: 'Come colmare la lacuna, dal modo più conveniente',
  noClosings: "Qui non c'è alcuna lacuna da colmare.",
  closing: {
    ASK: (who, what) => `Chiedere a ${who} se ha ${what}: i suoi progetti lo fanno pensare.`,
    ASK_MEMBERS: (who, what) => `Chiedere a ${who} quale dei suoi soci ha ${what}.`,
    LOCAL_UPGRADE: (who, what) => `${who} potrebbe dotarsi di ${what}: ciò che ha è vicino.`,
    PARTNER: (who, what) => `Lavorare con ${who} su ${what}: lo ha.`,
    TRAIN: (who, what) => `Far insegnare ${what} a ${who}.`,
    FUND: (who, what) => `Finanziare ${who}, che ha ${what}, per portarlo a maturità.`,
    ATTRACT: (_who, what) => `Attrarre nella regione qualcuno che ha ${what}.`,
  } as Record<ClosingKind | 'ASK' | 'ASK_MEMBERS', (who: string, what: string) => string>,
  via: 'Lo conosce meglio',
  viaProjects: (count: number) =>
    count === 1 ? 'da un progetto comune:' : 'da progetti comuni, gli ultimi:',
  noVia: 'Nessuno nella regione ci ha lavorato in questi anni.',
  wayThere: 'Come sono collegati',
  tryIt: 'E se venisse?',
  effect: 'Toglie',
  likelihood: 'Verosimiglianza',
  cost: 'Costo',
  costClass: {
    LOW: 'basso: una collaborazione',
    MEDIUM: 'medio: un investimento o un corso',
    HIGH: 'alto: un insediamento',
  } as Record<CostClass, string>,
  moreClosings: (count: number) => (count === 1 ? 'Mostra 1 altro' : `Mostra altri ${n(count)}`),
  departures: 'Quale singola uscita farebbe più male',
  departuresNote:
    'Ogni fornitore della regione tolto una volta. Ciò che diventa ignoto qui conta come mancante: una perdita non si nasconde dietro il non sapere.',
  noDeparture: 'Nessuna singola uscita peggiorerebbe la filiera.',
  organisation: 'Organizzazione',
  rise: 'La gravità cresce di',
  stagesChanged: 'Fasi il cui giudizio cambia',
  whatIfLeaves: 'E se se ne va?',
  ties: (from: number, to: number) =>
    `Legami contati: progetti comuni in corso tra il ${from} e il ${to}, e cluster comuni.`,
  evidence: (share: string) =>
    `Del ${share} delle organizzazioni della regione è nota o suggerita qualche tecnologia: tanto vale un «nessuno lo ha».`,
  method: 'Come si è trovato',
  methodLines: [
    "Un fornitore ha sede nella regione e ha la tecnologia, o una più specifica, con una fiducia di 0,7 per l'insieme degli indizi. Da 0,4 un'organizzazione potrebbe averla: non conta in alcuna cifra, ma dove qualcuno potrebbe averla nulla si dice mancante.",
    'Chi parla per altri (cluster, associazioni, incubatori, finanza) non è mai fornitore in proprio: ciò che dichiara può essere dei suoi soci.',
    'La copertura è la quota di tecnologie richieste e note che sono coperte; una che ha un solo fornitore, o uno dominante, o non è abbastanza matura, conta metà.',
    'La gravità è la quota delle vie attraverso la filiera che passano per la fase, per ciò che non è coperto. «Al più» è la stessa se tutto ciò che è ignoto risulta mancante.',
    'I modi di colmare una lacuna sono ordinati per effetto per verosimiglianza diviso costo. La verosimiglianza serve a ordinare, e non è una probabilità.',
  ],
  state: (version: string, time: string) => `Stato dei dati: ${version}, ${time}.`,
};

/** Testi sui cambiamenti della rete e i loro effetti. */
export const whatIf = {
  screen: 'E se',
  title: 'E se la rete fosse diversa?',
  titleChange: (what: string) => `E se: ${what}`,
  lead: 'Nulla viene scritto: le stesse domande sono poste alla rete com’è e a come sarebbe.',
  tray: 'E se',
  trayLead: 'Scegliere che cosa sarebbe diverso; la filiera qui sopra mostra che cosa diventerebbe.',
  changes: 'Cambiamenti',
  none: 'Ancora nulla è diverso. Scegliere un cambiamento, o partire da un esempio:',
  exampleLeaves: 'E se STMicroelectronics se ne va?',
  change: {
    leave: (who) => `${who} se ne va`,
    join: (who, other) => `${who} viene in ${other}`,
    new: (who, other) => `${who}, che è nuova, viene in ${other}`,
    merge: (who, other) => `${who} diventa parte di ${other}`,
    drop: (who) => `${who} non è mai esistito`,
    start: (who, other) => `${who} inizia nel ${other}`,
  } as Record<'leave' | 'join' | 'new' | 'merge' | 'drop' | 'start', (who: string, other: string) => string>,
  several: (count: number) => `${n(count)} cambiamenti`,
  kind: 'Che cosa succede',
  kinds: {
    leave: "Un'organizzazione se ne va",
    join: "Un'organizzazione viene nella regione",
    new: 'Una nuova organizzazione nasce nella regione',
    merge: "Un'organizzazione diventa parte di un'altra",
    drop: 'Un progetto non è mai esistito',
    start: 'Un progetto inizia',
  } as Record<'leave' | 'join' | 'new' | 'merge' | 'drop' | 'start', string>,
  findOrganisation: "Trovare l'organizzazione",
  findWhole: "Trovare l'organizzazione di cui diventa parte",
  findProject: 'Trovare il progetto',
  findParticipant: 'Aggiungere un partecipante',
  findTechnology: 'Aggiungere una tecnologia',
  findConcept: "Aggiungere un'area o una tecnologia",
  name: 'Nome',
  type: 'Tipo',
  year: 'Inizia nel',
  participants: 'Partecipanti; il primo coordina',
  offered: 'Tecnologie che ha',
  about: 'Di che cosa si occupa',
  add: 'Aggiungere questo cambiamento',
  take: (what: string) => `Ritirare: ${what}`,
  clear: 'Ritirare tutti',
  full: (most: number) => `Al più ${n(most)} cambiamenti insieme.`,
  missing: {
    name: 'Dargli un nome.',
    organisation: "Scegliere l'organizzazione.",
    into: "Scegliere l'organizzazione di cui diventa parte.",
    project: 'Scegliere il progetto.',
    participants: 'Aggiungere almeno un partecipante.',
    year: 'Dare un anno tra il 1900 e il 2100.',
  },
  whole: 'Aprire in una pagina propria, con la copertura S3',
  gaps: 'La filiera, prima e dopo',
  gapsSame: 'Nessuna fase di questa filiera cambierebbe.',
  severityChange: (before: string, after: string, by: string) =>
    `Somma delle gravità note: ${before} prima, ${after} dopo (${by}).`,
  atMostChange: (before: string, after: string, by: string) =>
    `Se tutto ciò che è ignoto risultasse mancante: ${before} prima, ${after} dopo (${by}).`,
  severityUnknown: 'La somma delle gravità non è confrontabile: prima o dopo non se ne sa nulla.',
  hidden:
    'Dove una perdita lascia solo organizzazioni che potrebbero avere la tecnologia, il giudizio diventa «ignota»: la gravità nota può allora restare o scendere anche se si è meno certi.',
  before: 'Prima',
  after: 'Dopo',
  suppliers: 'Fornitori',
  severity: 'Gravità',
  because: 'Perché',
  technology: (name: string, before: string, after: string, from: string, to: string) =>
    `${name}: ${from} prima (${before}), ${to} dopo (${after})`,
  suppliersWord: (count: number, possible: number) =>
    `${count === 0 ? 'nessun fornitore' : count === 1 ? '1 fornitore' : `${n(count)} fornitori`}${possible > 0 ? `, ${n(possible)} possibili` : ''}`,
  coverage: 'La copertura S3, prima e dopo',
  departures: {
    title: (place: string) => `Chi mancherebbe di più: ${place}`,
    lead: (suppliers: number, chains: number, painful: number) =>
      `Ognuno dei ${n(suppliers)} fornitori tolto una volta, su ${n(chains)} filiere: senza ${n(painful)} di loro una fase starebbe peggio. Ciò che diventa ignoto conta come mancante.`,
    breaks: 'Fasi che peggiorano',
    turns: (before: string, after: string) => `${before} → ${after}`,
    worse: (verdict: string) => `${verdict}, e con meno copertura`,
  },
  coverageSame: 'Nessuna cifra della copertura cambierebbe.',
  coverageOnly: (areas: number) =>
    areas === 1 ? 'Una riga cambia; le altre restano.' : `${n(areas)} righe cambiano; le altre restano.`,
  chooseChain: 'Filiera',
  everyChain: 'tutte le filiere',
  chainsTitle: 'Le filiere, prima e dopo',
};

/** Testi dell'editor delle filiere. */
export const chainEditor = {
  screen: 'Modificare una filiera',
  titleNew: 'Una nuova filiera',
  titleOf: (chain: string) => `Modificare ${chain}`,
  lead: "Le fasi in ordine, che cosa richiede ciascuna e quali fasi alimenta. Ciò che c'era prima resta nel registro delle modifiche.",
  visitor: 'Le filiere sono scritte dai funzionari.',
  signIn: 'Accedere per modificare',
  labelEn: 'Nome in inglese',
  labelIt: 'Nome in italiano',
  nameOf: (english: string, italian: string) => italian || english,
  descriptionEn: 'A che cosa serve, in inglese',
  descriptionIt: 'A che cosa serve, in italiano',
  areas: 'Aree prioritarie che serve',
  findArea: "Trovare un'area prioritaria",
  stages: 'Fasi',
  stage: (place: number) => `Fase ${place}`,
  stageNamed: (place: number, name: string) => `Fase ${place}: ${name}`,
  up: (stage: string) => `Spostare su: ${stage}`,
  down: (stage: string) => `Spostare giù: ${stage}`,
  remove: (stage: string) => `Togliere: ${stage}`,
  addStage: 'Aggiungere una fase',
  moved: (stage: string, place: number) => `${stage} è ora la fase ${place}`,
  removed: (stage: string) => `${stage} è tolta`,
  requires: 'Tecnologie richieste',
  findTechnology: 'Trovare una tecnologia',
  minTrl: (technology: string) => `TRL minimo per ${technology}`,
  anyTrl: 'qualsiasi TRL',
  takeTechnology: (technology: string) => `Non richiesta: ${technology}`,
  feeds: 'Alimenta',
  noOther: "Aggiungere un'altra fase per dire che cosa questa alimenta.",
  save: 'Salvare la filiera',
  cancel: 'Tornare senza salvare',
  saved: (chain: string, version: number) => `${chain} è salvata come versione ${version}`,
  problems: (count: number) =>
    count === 1
      ? 'Una cosa impedisce di salvare la filiera:'
      : `${n(count)} cose impediscono di salvare la filiera:`,
  needName: 'Nome: darne uno in inglese o in italiano.',
  needStages: 'Fasi: aggiungerne almeno una.',
  needStageName: (place: number) => `Fase ${place}, nome: darne uno in inglese o in italiano.`,
  needTechnology: (stage: string) =>
    `${stage}, tecnologie richieste: aggiungerne almeno una. Senza, della fase non si può dire nulla.`,
  circle: (stages: string) =>
    `Alimenta: ${stages} si alimentano in cerchio. Una di esse deve alimentare altro.`,
  taken: (id: string) =>
    `Nome: c'è già una filiera con questo nome (${id}). Modificare quella, o scegliere un altro nome.`,
  refused: (field: string, text: string) => `${field}: ${text}`,
  conflict: (mine: number, now: number) =>
    `Nel frattempo qualcuno ha salvato questa filiera: si è partiti dalla versione ${mine}, ora è alla versione ${now}. Ciò che è stato scritto è ancora qui.`,
  openOther: 'Vedere la loro versione in una nuova scheda',
  overwrite: (version: number) => `Salvare la mia sopra la versione ${version}`,
  startAgain: 'Lasciare la mia e ripartire dalla loro',
  ended: 'La sessione è terminata. Accedere di nuovo; ciò che è stato scritto resta qui.',
  importNote:
    'Le filiere arrivano anche con un pacchetto: vedere la pagina sulle filiere nella documentazione.',
};
