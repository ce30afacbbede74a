import type { notices as englishNotices, problems as englishProblems } from '../en/notices';

export const notices: typeof englishNotices = {
  UNKNOWN_FILE: 'Il formato non prevede questo file, che è stato lasciato da parte.',
  UNKNOWN_COLUMN: 'Nessuno ha detto che cosa significa questa colonna, che è stata lasciata da parte.',
  DUPLICATE_HEADER:
    'Due colonne hanno questa intestazione: è stata letta la prima, l’altra è stata tralasciata.',
  ROW_COUNT_DIFFERS: 'Il file ha più o meno righe di quante ne dichiara il suo indice.',
  WRONG_CELL_COUNT:
    'La riga ha più o meno celle dell’intestazione. Metti tra virgolette le celle che contengono il separatore.',
  MISSING_VALUE: 'Qui serve un valore e non c’è.',
  MALFORMED_VALUE: 'Il valore non ha la forma della sua colonna, e la riga non può farne a meno.',
  REPEATED_KEY: 'La riga precedente ha la stessa chiave. Tienine una sola.',
  UNKNOWN_REFERENCE:
    'Nomina qualcosa che non è né nel file né nei dati. Aggiungilo, oppure correggi il nome.',
  NAME_MISLEADS: 'Il file non è ciò che dice la sua estensione: è stato letto per quello che è.',
  ENCODING_GUESSED: 'Il file non è in UTF-8: è stato letto come Windows-1252. Controlla gli accenti.',
  DAMAGED_TEXT: 'La cella contiene byte che non sono lettere: al loro posto c’è il segno \uFFFD.',
  UNBALANCED_QUOTES:
    'Le virgolette sono aperte e non chiuse dove dovrebbero: la lettura è ripresa dalla riga seguente.',
  CELL_TOO_LARGE: 'La cella o la riga è più grande di qualunque dato.',
  SHEET_LEFT_ASIDE: 'La cartella ha più fogli con righe: questo non è stato letto.',
  FORMULA_CELL: 'La cella è calcolata da una formula: è stato preso l’ultimo valore calcolato.',
  ERROR_CELL: 'La cella mostra un errore e vale come vuota. Scrivi il valore al suo posto.',
  TOTALS_ROW: 'La riga somma le altre ed è stata tralasciata.',
  IMPOSSIBLE_DATE: 'La data non esiste, o chiude un periodo prima che cominci: è stata tralasciata.',
  IMPOSSIBLE_SUM: 'L’importo non è un numero, è negativo o è minore di una sua parte: è stato tralasciato.',
  CONTRADICTING_SUMS: 'Le parti superano la somma: restano tutte come le dice la fonte.',
  UNREADABLE_VALUE:
    'Il valore non ha la forma che dovrebbe: è stato tralasciato, il resto della riga è entrato.',
  UNKNOWN_TERM: 'Non conosciamo questa parola: resta accanto a quella generale.',
  REPEATED_FACT: 'Lo stesso fatto è detto due volte e in modo diverso: vale il più recente, o il primo.',
  FURTHER_VALUE: 'C’è posto per un solo valore: gli altri sono stati tralasciati.',
  FRAMEWORK_GUESSED: 'Nulla dice di quale programma quadro si tratta: è stato dedotto dai numeri.',
  CONTACTS_WITHHELD:
    'Nomina o permette di raggiungere persone: non è stato conservato, perché non risulta un consenso.',
  UNMATCHED_TEXT: 'Nessuna tassonomia ha questa voce: non ne è nato alcun legame.',
  AMBIGUOUS_TEXT: 'Più concetti hanno questa voce: non ne è nato alcun legame.',
  SAME_ORGANISATION: 'La riga è l’organizzazione di una riga precedente: le due sono state unite.',
  CYCLE: 'Alcuni concetti sono l’uno più ampio dell’altro in cerchio: un legame è stato tralasciato.',
  FURTHER_BROADER: 'Il concetto ne ha più di uno più ampio: è stato tenuto il primo.',
  OTHER_LANGUAGE:
    'Il concetto non ha un’etichetta in inglese o italiano: ne fa le veci una in un’altra lingua.',
  CONTRADICTING_SHARES: 'Le quote superano l’intero: restano come le dice la fonte.',
};

export const problems: typeof englishProblems = {
  UNAUTHENTICATED: 'Per questo bisogna aver fatto l’accesso. Accedi e riprova.',
  FORBIDDEN: 'Il tuo utente non può farlo. Un amministratore può cambiarlo.',
  TOKEN_NEEDED: 'La pagina è aperta da molto. Ricaricala.',
  TOO_SLOW: 'La risposta ha richiesto troppo tempo. Chiedi meno, oppure riprova più tardi.',
  GRAPH_UNAVAILABLE: 'La base di dati non risponde. Riprova tra un momento.',
  INTERNAL: 'Qualcosa non ha funzionato da parte nostra. Chi gestisce il servizio lo trova nel registro.',
  FILE_TOO_LARGE: 'Il file è più grande di quanto questo servizio accetta. Dividilo in parti.',
  FILE_REFUSED: 'Il servizio non riesce a leggerlo. Ecco il suo motivo, in inglese:',
};
