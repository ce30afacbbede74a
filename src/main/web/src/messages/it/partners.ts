import { formatNumber } from '../../core/format';
import type { Messages } from '..';

const n = (value: number) => formatNumber(value, 'IT');

export const partners: Messages['partners'] = {
  screen: 'Trova partner',
  title: (count, what) =>
    `${count === 1 ? '1 organizzazione ha' : `${n(count)} organizzazioni hanno`} lavorato su ${what}`,
  titleNear: (count, name) =>
    `${count === 1 ? '1 organizzazione è vicina' : `${n(count)} organizzazioni sono vicine`} a ${name} e non ancora partner`,
  titleNone: 'Nessuno da suggerire',
  and: ' e ',
  need: 'Di che cosa avete bisogno?',
  needHint: 'Per esempio: sensori a basso consumo per illuminazione pubblica',
  ask: 'Trova partner',
  understood: 'Inteso come',
  fromWords: (words) => `da «${words}»`,
  corrected: 'corretto a mano',
  again: 'Rileggi le parole',
  removeTechnology: (name) => `Escludi ${name}`,
  addTechnology: 'Aggiungi una tecnologia',
  notUnderstood: (words) => `Non indica una tecnologia nota qui: ${words}`,
  asker: 'Chi cerca partner',
  askerNobody:
    'Nessuno indicato: conta solo il bisogno. Indicare un’organizzazione per vedere chi le è vicino.',
  removeAsker: (name) => `Chiedi senza ${name}`,
  filters: 'Chi può essere suggerito',
  types: 'Tipi',
  countries: 'Paesi',
  countriesHint: 'Codici, per esempio IT, DE',
  regions: 'Regioni',
  regionsHint: 'Codici NUTS, per esempio ITC4, DE21',
  lombardy: 'Solo Lombardia',
  picture: 'Chi potrebbe presentare chi',
  pictureTold: (asker: string, count: number) =>
    `${asker} e ${count} partner suggeriti con l'organizzazione che ha lavorato con entrambi; le schede sotto dicono lo stesso.`,
  withKnown: 'Anche partner già noti',
  beyond: 'Oltre i soliti nomi',
  beyondHint: 'Prima le organizzazioni meno note, per partner che pochi altri condividono',
  reasons: 'Perché',
  facts: 'I fatti su cui poggia',
  tookPart: (name) => `${name} ha partecipato a`,
  saidBy: 'secondo',
  caution: 'Attenzione',
  reach: 'Come raggiungerli',
  through: (name) => `Tramite ${name}, che ha lavorato con entrambi`,
  noWay: 'Nei dati nessuno ha lavorato con entrambi.',
  showPath: 'Mostra le strade',
  numbers: 'I numeri',
  numbersHint:
    'Quanto ogni parte aggiunge alla posizione; confrontabile solo in questo elenco. Non è una probabilità.',
  value: 'aggiunge',
  median: 'per metà di tutti',
  parts: {
    NEED: 'Progetti su quanto richiesto',
    NETWORK: 'Vicinanza per lavoro comune',
    COMMON_PARTNERS: 'Partner in comune',
    RARE_PARTNERS: 'Partner rari in comune',
    TECHNOLOGIES: 'Tecnologie in comune',
    COUNTRY: 'Stesso paese',
  },
  compare: 'Confronta',
  compared: (count) => `A confronto: ${count} fianco a fianco`,
  row: 'Che cosa',
  fit: 'Progetti su quanto richiesto',
  similarity: 'Tecnologie in comune, da 0 a 1',
  start: 'Dite con parole vostre di che cosa avete bisogno, o indicate l’organizzazione che cerca partner.',
};
