import { formatNumber } from '../../core/format';
import type { frame as english } from '../en/frame';

const n = (value: number) => formatNumber(value, 'IT');

export const frame: typeof english = {
  skip: 'Vai al contenuto',
  navigation: 'Sezioni',
  explore: 'Esplora',
  organisations: 'Organizzazioni',
  collaborate: 'Collaborare',
  analyse: 'Analizzare',
  sources: 'Fonti',
  data: {
    name: 'Dati',
    pairs: (count: number): string => (count === 1 ? 'coppia da decidere' : 'coppie da decidere'),
    waiting: (count: number) => `${n(count)} da decidere`,
  },
  language: 'Lingua',
  theme: 'Aspetto',
  themeLight: 'Chiaro',
  themeDark: 'Scuro',
  themeSystem: 'Come il sistema',
  close: 'Chiudi',
  retry: 'Riprova',
  loading: 'Caricamento',
  unknown: 'non noto',
  yes: 'sì',
  no: 'no',
  home: 'Alla pagina iniziale',
  more: (count: number) => (count === 1 ? 'Mostrane un altro' : `Mostrane altri ${n(count)}`),
  search: {
    label: 'Cerca',
    placeholder: 'Organizzazioni, tecnologie, progetti, aree...',
    shortcut: 'Premi / per cercare',
    searching: 'Ricerca in corso...',
    nothing: (text: string) => `Nessun risultato per «${text}». Prova con meno parole o con un’altra grafia.`,
    results: (count: number) => (count === 1 ? '1 risultato' : `${n(count)} risultati`),
    why: 'trovato in',
    allOrganisations: (text: string) => `Tutte le organizzazioni per «${text}»`,
  },
  problem: {
    unreachable: 'Il servizio non risponde.',
    unreachableNext:
      'Verifica che Filiera sia in esecuzione e che la connessione funzioni, poi riprova. Quello che vedi resta sullo schermo.',
    refused: 'Il servizio ha respinto la richiesta.',
    fault: 'Il servizio non è riuscito a rispondere.',
    faultNext:
      'Nulla è andato perso. Riprova; se il problema si ripete, invia il dettaglio tecnico qui sotto a chi gestisce il servizio.',
    detail: 'Dettaglio tecnico',
  },
  notFound: {
    title: 'Questa pagina non esiste',
    text: (path: string) =>
      `All’indirizzo ${path} non c’è nulla. Il link potrebbe essere incompleto o non più valido.`,
  },
  unknownThing: {
    title: 'Non presente nei dati',
    text: (id: string) =>
      `Nessun elemento ha l’identificativo ${id}. Potrebbe contenere un errore, oppure il link viene da un altro insieme di dati.`,
    next: 'Cercalo per nome.',
  },
  footer: {
    about:
      'I valori che non conosciamo compaiono come «non noto», mai come zero. Per i fatti dedotti è sempre indicato da che cosa.',
    version: (version: string) => `Filiera ${version}`,
  },
};
