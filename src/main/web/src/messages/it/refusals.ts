import type { refusals as englishRefusals } from '../en/refusals';

/** Perché un file è rifiutato o un’importazione non riesce, secondo i codici di src/docs/notices.md. */
export const refusals: typeof englishRefusals = {
  EMPTY: 'Il file è vuoto, o ha un’intestazione e nessuna riga.',
  UNREADABLE:
    'Il file non si lascia leggere fino in fondo, come se fosse rovinato o copiato a metà. Procuratelo di nuovo.',
  TOO_LARGE:
    'Il file, o ciò che contiene una volta aperto, è più grande di quanto lo siano i file di questo tipo.',
  PACKED_OTHERWISE: 'Il file è compresso in un modo che non leggiamo: aprilo, oppure comprimilo come .zip.',
  PASSWORD: 'La cartella di Excel è protetta da una password: toglila e salva di nuovo.',
  OLD_WORKBOOK: 'La cartella è nel formato di Excel 97-2003: salvala come .xlsx.',
  NO_WORKBOOK: 'Il file si chiama come una cartella di Excel, ma non lo è: salvalo come .xlsx o .csv.',
  NO_SHEET: 'La cartella non ha alcun foglio con righe, o non ha il foglio indicato.',
  PDF: 'Il file è un PDF: dai la tabella da cui è stato fatto, come .xlsx o .csv.',
  TEXT_DOCUMENT: 'Il file è un documento di testo: dai la tabella come .xlsx o .csv.',
  WEB_PAGE:
    'Il file è una pagina web al posto di una cartella di Excel: aprilo con un foglio di calcolo e salvalo come .xlsx.',
  NO_TEXT: 'Il file non è un testo: dai un file CSV, o una cartella come .xlsx.',
  MISSING_COLUMNS: 'Manca una colonna senza la quale la tabella non dice nulla.',
  REPEATED_COLUMNS: 'Una colonna che conta c’è due volte, e nessuno può dire quale valga: togline una.',
  NO_HEADER_ROW: 'La riga delle intestazioni non è dove è stato detto.',
  NO_NAME_COLUMN: 'Nessuna colonna dell’elenco è il nome del socio: indica quale lo è.',
  OTHER_HEADERS: 'Le colonne sono state indicate per un elenco con altre intestazioni: riguardale.',
  DAMAGED_ZIP: 'Lo zip è rovinato, protetto da una password o copiato a metà: procuratelo di nuovo.',
  DANGEROUS_ZIP: 'Lo zip contiene un file il cui nome porta fuori dalla sua cartella: rifallo.',
  CROWDED_ZIP: 'Lo zip contiene troppi file, o due che sono lo stesso: togline.',
  NESTED_ZIP: 'Lo zip contiene altri zip: aprilo e dai quello interno.',
  FOREIGN_ZIP:
    'Lo zip non è né un pacchetto di Filiera né uno scarico di CORDIS né una cartella di Excel: aprilo e dai la tabella.',
  NO_BUNDLE: 'Il file dovrebbe essere un pacchetto di Filiera e non lo è, o ne contiene più d’uno.',
  CHANGED_BUNDLE:
    'Una tabella del pacchetto non è quella per cui è stato fatto il suo indice: procurati di nuovo il pacchetto.',
  NOT_CORDIS: 'Il file non ha alcuna tabella di CORDIS.',
  NOT_WELL_FORMED: 'La tassonomia non rispetta le regole del suo formato.',
  NO_TAXONOMY: 'Il file è XML o JSON, ma non descrive concetti: dai la tassonomia come SKOS.',
  WRONG_INPUT: 'Qualcosa che è stato indicato insieme al file non va bene.',
  DISK: 'Il disco del servizio ha rifiutato di leggere o scrivere, come fa quando è pieno.',
  DATABASE: 'La base di dati non ha risposto in tempo. Riprova più tardi.',
  OUR_FAULT: 'Qualcosa non ha funzionato da parte del servizio: il suo registro lo dice.',
};
