import type { corrections as englishCorrections, session as english } from '../en/session';

export const session: typeof english = {
  signIn: 'Accedi',
  signOut: 'Esci',
  signedOut: 'Non sei più collegato.',
  signedInAs: (name: string) => `Accesso come ${name}`,
  menuOf: (name: string) => `Utente: ${name}`,
  role: {
    VISITOR: 'nessun ruolo',
    SME: 'parla per un’organizzazione',
    OFFICER: 'gestore del cluster',
    ADMINISTRATOR: 'amministratore',
  },
  lacks: (roles: string) => `Il tuo utente (${roles}) non può farlo. Un amministratore può cambiarlo.`,
  readingIsOpen: 'Per leggere non serve un utente; per modificare sì.',
  userName: 'Nome utente',
  password: 'Password',
  signInWith: (provider: string) => `Accedi con: ${provider}`,
  refusedByProvider: 'Il gestore delle identità o questo servizio non ha accettato l’accesso.',
  changePassword: 'Cambia password',
  firstPassword:
    'La tua password è stata scelta da altri. Scegline una che conosci solo tu; fino ad allora non puoi modificare nulla.',
  currentPassword: 'Password attuale',
  newPassword: 'Nuova password',
  repeated: 'Nuova password, di nuovo',
  passwordRule: 'Almeno 12 caratteri, di cui almeno sei diversi, senza il nome utente.',
  passwordChanged: 'La password è cambiata.',
  notTheSame: 'Le due nuove password non sono uguali. Scrivile di nuovo entrambe.',
  failures: {
    refused: 'Il nome utente o la password non è giusto.',
    tooMany: (minutes: number) =>
      `Troppi accessi non riusciti. Riprova tra ${minutes === 1 ? 'un minuto' : `${minutes} minuti`}.`,
    httpsNeeded:
      'Le password si accettano solo via https. Chiedi l’indirizzo https a chi gestisce questo servizio.',
    other: (message: string) => `Il servizio non ha accettato: ${message}.`,
  },
};

export const corrections: typeof englishCorrections = {
  correct: 'Correggi',
  correctAny: 'Correggi un dato',
  chooseField: 'Dato',
  value: (field: string) => `Valore giusto di ${field}`,
  listHint: 'Metti | tra le parti dell’elenco.',
  exampleHint: (example: string) => `Per esempio ${example}`,
  choose: 'Scegli',
  reason: 'Come lo sai (resta nel registro delle modifiche)',
  save: 'Salva la correzione',
  saved: (field: string) => `Corretto: ${field}. Quello che dicono le fonti resta accanto.`,
  unknown: 'Non si sa',
  savedUnknown: (field: string) => `Corretto in «non noto»: ${field}. Ciò che dicono le fonti resta accanto.`,
  nobodyKnows: 'non noto',
  correctedToUnknown: 'una persona l’ha corretto in «non noto»',
  undo: 'Annulla la correzione',
  undone: (field: string) => `Annullato: ${field} mostra di nuovo quello che dicono le fonti.`,
  ended: 'L’accesso è scaduto. Accedi di nuovo; quello che hai scritto resta qui.',
  failed: (message: string) => `Non salvato. ${message}`,
  because: {
    CORRECTED: 'una persona l’ha corretto',
    UNDISPUTED: 'nessuna fonte dice altro',
    ALL_ARE_SHOWN: 'tutte le grafie sono mostrate',
    HIGHER_RANK: 'la sua fonte ha un rango più alto',
    LATER_RECORD: 'è stato registrato più tardi',
    FIRST_SOURCE: 'fonti di pari rango e data: la prima per identificativo',
  },
};
