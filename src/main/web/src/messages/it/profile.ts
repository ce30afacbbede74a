import { formatNumber } from '../../core/format';
import type { cluster as englishCluster, profile as english, sources as englishSources } from '../en/profile';

const n = (value: number) => formatNumber(value, 'IT');

export const profile: typeof english = {
  says: 'Chi lo dice',
  saysAbout: (fact: string) => `Chi lo dice: ${fact}`,
  shownValue: 'mostrato',
  otherValue: 'un’altra fonte dice',
  recordedOn: (date: string) => `registrato il ${date}`,
  record: 'Dove, nella fonte',
  rule: 'Regola',
  ruleSaw: 'Che cosa ha trovato',
  confidence: (percent: string) => `affidabilità ${percent}`,
  inferredFrom: (projects: number) =>
    projects === 1 ? 'dedotto da un progetto' : `dedotto da ${n(projects)} progetti`,
  inferredByRule: 'dedotto da una regola',
  declaredBy: (source: string) => `dichiarato: ${source}`,
  noStatement: 'Nessuna fonte indica questo dato.',
  openSource: 'Apri la fonte',
  licence: 'Licenza',
  noDate: 'Quando è stato registrato: non noto',
  retrievedOn: (date: string) => `letta il ${date}`,
  whatSourcesSay: 'Che cosa dice ogni fonte',
  none: 'nulla di noto',
  counts: (projects: number, partners: number) =>
    `${projects === 1 ? '1 progetto' : `${n(projects)} progetti`}, ${n(partners)} partner`,
  more: (count: number) => `${n(count)} in tutto`,
  type: 'Tipo',
  typeAsSaid: (words: string) => `«${words}»`,
  place: 'Luogo',
  url: 'Sito web',
  description: 'Che cosa fa',
  names: 'Nomi',
  identifiers: 'Identificativi',
  languages: 'Lingue',
  sme: 'Piccola o media impresa',
  memberships: 'Cluster',
  technologies: 'Tecnologie',
  areas: 'Aree e settori',
  offers: 'Offre',
  seeks: 'Cerca',
  projects: 'Progetti',
  partners: 'Partner',
  jointProjects: (count: number) => (count === 1 ? '1 progetto comune' : `${n(count)} progetti comuni`),
  figures: 'Dati numerici',
  opportunities: 'Opportunità',
  ties: 'Altri rapporti',
  since: (date: string) => `dal ${date}`,
  until: (date: string) => `fino al ${date}`,
  clusterProfile: 'Scheda del cluster',
  suppliers: (count: number) =>
    count === 0
      ? 'Nei dati nessuno la offre'
      : count === 1
        ? '1 organizzazione la offre'
        : `${n(count)} organizzazioni la offrono`,
  projectsUsing: (count: number) =>
    count === 0
      ? 'Nessun progetto la impiega'
      : count === 1
        ? '1 progetto la impiega'
        : `${n(count)} progetti la impiegano`,
  scheme: 'Classificazione',
  notation: 'Codice',
  synonyms: 'Detta anche',
  broader: 'Rientra in',
  narrower: 'Voci più specifiche',
  crosswalk: 'Corrisponde a',
  match: {
    EXACT: 'la stessa voce',
    CLOSE: 'quasi la stessa voce',
    BROAD: 'lì più ampia',
    NARROW: 'lì più specifica',
    RELATED: 'collegata',
  },
  status: 'Stato',
  seeAllSuppliers: 'Vedi l’elenco',
  organisationsAddressing: (count: number) =>
    count === 0
      ? 'Nei dati nessuna organizzazione se ne occupa'
      : count === 1
        ? '1 organizzazione se ne occupa'
        : `${n(count)} organizzazioni se ne occupano`,
  projectsAddressing: (count: number) =>
    count === 0
      ? 'Nessun progetto se ne occupa'
      : count === 1
        ? '1 progetto se ne occupa'
        : `${n(count)} progetti se ne occupano`,
  organisationsHere: (count: number) =>
    count === 0
      ? 'Nei dati nessuna organizzazione ha sede qui'
      : count === 1
        ? '1 organizzazione ha sede qui'
        : `${n(count)} organizzazioni hanno sede qui`,
  parent: 'Fa parte di',
  children: 'Comprende',
  code: 'Codice',
  requirementsUndefined: 'non è definito quali tecnologie richieda',
  linksOnScreen: 'Collegati sullo schermo',
  project: {
    title: 'Titolo',
    objective: 'Obiettivo',
    period: 'Periodo',
    status: 'Stato',
    statusFromDates: 'in base alle date',
    cost: 'Costo totale',
    funding: 'Finanziamento pubblico',
    funder: 'Finanziatore',
    framework: 'Programma',
    topic: 'Topic',
    scheme: 'Schema di finanziamento',
    grant: 'Convenzione di sovvenzione',
    placeName: 'Luogo',
    award: 'Premio',
    participants: (count: number) => (count === 1 ? '1 partecipante' : `${n(count)} partecipanti`),
    contribution: 'Finanziamento ricevuto',
  },
};

export const cluster: typeof englishCluster = {
  established: 'Costituito',
  staff: 'Personale del gruppo di gestione',
  excellenceLabel: 'Marchio Cluster Excellence',
  otherLabel: 'Altro riconoscimento',
  otherLabelText: 'Altro riconoscimento, con parole sue',
  strategicPartnerships: 'Partenariati strategici europei di cluster',
  networks: 'Altre reti e partenariati',
  contacts: 'Contatti',
  contactsListed: (count: number) => (count === 1 ? '1 contatto indicato' : `${n(count)} contatti indicati`),
  languages: 'Lingue parlate',
  recognitionDecree: 'Decreto di riconoscimento',
  general: 'Informazioni generali',
  focus: 'Settori e specializzazioni',
  sectoralIndustries: 'Settori industriali',
  technologyFields: 'Campi tecnologici',
  s3PriorityAreas: 'Aree prioritarie S3 europee',
  emergingIndustries: 'Industrie emergenti',
  fieldsOfAction: 'Campi d’azione',
  uncoveredSpecialisations: 'Specializzazioni non comprese sopra',
  composition: 'Composizione',
  compositionKind: {
    TOTAL: 'Soci in tutto',
    SME: 'PMI',
    START_UP: 'Start-up fra le PMI',
    LARGE_COMPANY: 'Grandi imprese',
    RESEARCH: 'Enti di ricerca, università, centri tecnologici',
    OTHER: 'Altri attori dell’ecosistema',
    SCALE_UP_FACILITY: 'Strutture a sostegno della crescita',
  },
  compositionWhat: 'Tipo di socio',
  declared: 'Dichiarati',
  counted: 'Noti per nome',
  datedFigures: 'Dati con la loro data',
  members: 'Soci',
  membersKnown: (members: number, roles: number) =>
    (members === 1 ? '1 socio noto per nome' : `${n(members)} soci noti per nome`) +
    (roles > members ? `, in ${n(roles)} ruoli` : ''),
  strategy: 'Strategia',
  mission: 'Missione e visione',
  formalStrategy: 'Strategia formalizzata',
  internationalisationFocus: 'Attenzione all’internazionalizzazione',
  services: 'Servizi di supporto',
  serviceKind: { SERVICE: 'Servizi', SERVICE_LINE: 'Linee di servizio', AXIS: 'Assi', TASK: 'Compiti' },
  servicesDetail: 'I servizi in dettaglio',
  cooperation: 'Cooperazione',
  international: 'Internazionale',
  transnational: 'Transnazionale',
  targetCountries: 'Paesi di riferimento',
  activities: 'attività',
  explanation: 'Con parole sue',
  programmes: 'Programmi finanziati',
  programmeKind: { EUROPEAN: 'Europei', PROJECT: 'Progetti', REGIONAL_OR_NATIONAL: 'Regionali o nazionali' },
  achievements: 'Risultati',
  valueProposition: 'Perché sceglierlo',
  monitoring: 'Monitoraggio',
  indicator: 'Indicatore',
  target: 'Obiettivo',
  latest: 'Ultimo dato',
  deviation: 'Scostamento',
};

export const sources: typeof englishSources = {
  title: (count: number) => `I fatti di Filiera vengono da ${n(count)} fonti`,
  lead: 'Se le fonti non concordano, si mostra il valore di quella con il rango più alto, poi della più recente; gli altri restano a un clic di distanza.',
  everything: 'Scarica tutto (ZIP)',
  everythingNext:
    'Tutti i fatti dichiarati con le loro fonti, in file CSV che si possono importare di nuovo.',
  source: 'Fonte',
  publisher: 'Editore',
  licence: 'Licenza o permesso',
  rank: 'Rango',
  read: 'Letta il',
  imports: 'Caricamenti di dati',
  importState: {
    RUNNING: 'in corso',
    DONE: 'concluso',
    FAILED: 'interrotto da un errore',
    CANCELLED: 'annullato',
  },
  importRows: (done: number, of: string) => `${n(done)} righe su ${of}`,
  importRejected: (count: number) =>
    count === 0 ? 'nessuna respinta' : count === 1 ? '1 respinta' : `${n(count)} respinte`,
  taxonomies: 'Classificazioni e strategie',
  concepts: (count: number) => (count === 1 ? '1 voce' : `${n(count)} voci`),
  version: 'Versione',
  validity: 'Validità',
  attribution: 'Attribuzione',
};
