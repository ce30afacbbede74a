import { formatNumber } from '../../core/format';
import type { CoverageMeasure, SpecialisationVerdict, TrendDirection } from '../../generated/graphql';

const n = (count: number) => formatNumber(count, 'IT');

/** Testi della schermata su ciò che una regione ha in ogni area prioritaria. */
export const coverage = {
  screen: 'Copertura S3',
  title: 'Che cosa ha la regione in ogni area prioritaria?',
  titleAnswer: (region: string, period: string, area: string, projects: number) =>
    `${region}, ${period}: più progetti in ${area} (${n(projects)})`,
  titleSilent: (region: string, period: string) => `${region}, ${period}: nessuna tabella possibile`,
  specialisedIn: (areas: string) => `Più che altrove in: ${areas}.`,
  lead: 'Un progetto conta nel periodo in cui inizia. Ogni cifra apre le partecipazioni da cui è contata.',
  allYears: 'tutti gli anni',
  since: (year: number) => `dal ${year}`,
  until: (year: number) => `fino al ${year}`,
  region: 'Regione',
  regionProvinces: 'La Lombardia e le sue province',
  regionRegions: 'Altre regioni',
  regionCountries: 'Paesi',
  otherRegion: (code: string) => `Regione ${code}`,
  scheme: 'Strategia',
  noScheme: 'Nessuna strategia con aree prioritarie è nei dati. Importarne una e tornare qui.',
  from: 'Dal',
  to: 'Al',
  compareRegion: 'Confronta con',
  compareNothing: 'nulla',
  compareSame: 'la stessa regione',
  compareFrom: 'Confronto dal',
  compareTo: 'Confronto al',
  caption:
    'Più scura è una cella, più grande è la sua cifra nella colonna; le cifre sono scritte nelle celle.',
  area: 'Area prioritaria',
  noArea: 'Nessuna area nota',
  total: 'Tutto, contato una volta',
  measure: {
    members: 'Organizzazioni',
    declaring: "Attive esse stesse nell'area",
    projects: 'Progetti',
    projectShare: 'Progetti, divisi fra le aree',
    funding: 'Fondi UE, EUR',
    newcomers: 'Nuovi entrati',
    coordinated: 'Coordinati',
    outsideShare: 'Da fuori',
  },
  specialisation: 'Specializzazione',
  suggested: (count: number) => (count === 1 ? '+ 1 possibile' : `+ ${n(count)} possibili`),
  unknownContributions: (count: number) => (count === 1 ? '+ 1 ignoto' : `+ ${n(count)} ignoti`),
  verdict: {
    SPECIALISED: 'specializzata',
    UNDER_REPRESENTED: 'sottorappresentata',
    INSUFFICIENT_EVIDENCE: 'prove insufficienti',
  } as Record<SpecialisationVerdict, string>,
  interval: (estimate: string, low: string, high: string) => `${estimate} (da ${low} a ${high})`,
  notCompared: 'non confrontata',
  reconciles: (areas: string, none: string, total: string) =>
    `La somma torna: aree ${areas} + nessuna area ${none} = ${total}`,
  doesNotReconcile: (areas: string, none: string, total: string) =>
    `La somma non torna: aree ${areas} + nessuna area ${none} non dà ${total}. Si prega di segnalarlo.`,
  sumProjects: 'Progetti',
  sumFunding: 'Fondi UE in EUR',
  facts: (measure: CoverageMeasure, row: string, count: number): string =>
    `${row}: ${n(count)} ${
      {
        PARTICIPATIONS: count === 1 ? 'partecipazione' : 'partecipazioni',
        COORDINATIONS: count === 1 ? 'coordinamento' : 'coordinamenti',
        NEWCOMERS: count === 1 ? 'partecipazione di un nuovo entrato' : 'partecipazioni di nuovi entrati',
        UNKNOWN_CONTRIBUTIONS: 'senza contributo noto',
        OUTSIDE: count === 1 ? 'partecipazione da fuori' : 'partecipazioni da fuori',
      }[measure]
    }`,
  factsTitle: 'I fatti dietro la cifra',
  openFacts: (figure: string, measure: string, row: string) =>
    `${figure}: ${measure}, ${row}. Mostra i fatti`,
  organisation: 'Organizzazione',
  project: 'Progetto',
  starts: 'Inizio',
  role: 'Ruolo',
  contribution: 'Contributo, EUR',
  counted: 'Contato qui, EUR',
  factsShown: (shown: number, of: number) => `I primi ${n(shown)} di ${n(of)}.`,
  source: 'Fonte',
  saysParticipation: 'Chi dice che partecipa',
  saysArea: (area: string) => `Perché il progetto conta in ${area}`,
  noFacts: 'Qui non è stato contato nulla.',
  trends: 'Come si è sviluppata ogni area',
  trendsNote:
    'Progetti per anno di inizio; tutti sulla stessa scala. Gli ultimi anni di una raccolta di dati possono essere incompleti, e sembrare allora un calo.',
  trend: (area: string, years: string) => `${area}, progetti per anno: ${years}`,
  direction: {
    RISING: 'in crescita',
    FALLING: 'in calo',
    NO_CLEAR_TREND: 'nessuna tendenza chiara',
  } as Record<TrendDirection, string>,
  noDirection: 'troppo pochi anni',
  whole: "Tutta la regione in un colpo d'occhio",
  evenness: 'Uniformità fra le aree (0 tutto in una, 1 tutte uguali)',
  krugman: 'Differenza dal riferimento (Krugman, 0 uguale, 2 nulla in comune)',
  membersByType: 'Organizzazioni per tipo',
  method: 'Come è stato contato',
  methodLines: [
    "Un progetto appartiene a un'area quando le prove insieme hanno una confidenza di 0,7; ciò che sta fra 0,4 e 0,7 è mostrato come possibile e non è in nessun'altra cifra.",
    'Fondi e progetti di più aree sono divisi fra loro in parti uguali, al centesimo, così che le aree e «nessuna area» danno il totale. Organizzazioni e progetti sono contati anche per intero, e allora non si sommano.',
    "La specializzazione è la quota dell'area nella regione sulla sua quota nel riferimento, avvicinata a 1 quanto meno sono i progetti (prior gamma), con un intervallo del 90 %. «Specializzata» e «sottorappresentata» si dicono solo con una probabilità di almeno 0,8.",
    "Un nuovo entrato è un'organizzazione il cui primo progetto nei dati inizia nel periodo. «Da fuori» è la quota di partecipazioni da fuori della regione fra quelle di cui è noto il luogo.",
    "Una tendenza si dice quando il primo e l'ultimo degli ultimi tre anni differiscono di più di due deviazioni standard del caso.",
  ],
  reference: (regions: number, frame: string | null) =>
    `Riferimento: ${regions === 1 ? 'una regione' : `${n(regions)} regioni`} dello stesso livello${frame === null ? '' : ` entro ${frame}`}.`,
  state: (version: string, time: string) => `Stato dei dati: ${version}, ${time}.`,
  export: 'Esporta',
  exportCsv: 'Tabella (CSV)',
  exportSvg: 'Immagine (SVG)',
  exportPng: 'Immagine (PNG)',
  print: 'Stampa',
};
