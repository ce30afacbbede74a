import { formatNumber } from '../../core/format';
import type { comparison as english, provinces as englishProvinces } from '../en/comparison';

const n = (count: number) => formatNumber(count, 'IT');
const years = (count: number) => (count === 1 ? '1 anno' : `${n(count)} anni`);

export const comparison: typeof english = {
  title: (one, two, area, figure, by) =>
    `${one} accanto a ${two}: la differenza maggiore è in ${area} (${figure.toLowerCase()} ${by})`,
  titleUntold: (one, two, figure) =>
    `${one} accanto a ${two}: nessuna area si distingue (${figure.toLowerCase()})`,
  heading: (one, two) => `${one} accanto a ${two}`,
  table: (figure, one, two) => `${figure}: ${one} accanto a ${two}`,
  choose: 'Cifra a confronto',
  scheme: 'Strategia a confronto',
  sameStrategy: 'la stessa strategia',
  sameOtherStrategy: 'la stessa, con un’altra strategia',
  swap: 'Scambia le due',
  figure: {
    projects: 'Progetti',
    projectPart: 'Quota dei suoi progetti',
    members: 'Organizzazioni',
    declaring: 'Organizzazioni attive esse stesse nell’area',
    funding: 'Fondi UE, EUR',
    fundingPart: 'Quota dei suoi fondi UE',
    newcomers: 'Nuovi entrati',
    coordinated: 'Progetti che coordina',
    coordinatorShare: 'Quota dei suoi progetti che coordina',
    outsideShare: 'Quota di partecipazioni da fuori',
  },
  difference: 'Differenza (la prima meno la seconda)',
  sign: {
    MORE: 'di più',
    FEWER: 'di meno',
    SAME: 'uguali',
    UNTOLD: 'non si distinguono',
    UNKNOWN: 'ignota: una delle due non è nota',
    ALONE: 'non confrontabile: solo da una parte',
  },
  points: (size) => `${size} punti percentuali`,
  interval: (low, high) => `90 %: da ${low} a ${high}`,
  there: 'di là:',
  noSuchArea: 'nessuna area simile',
  told: 'In parole',
  lowEnd: 'Specializzazione, estremo inferiore al 90 %',
  highEnd: 'Specializzazione, estremo superiore al 90 %',
  standingHead: 'Specializzazione a confronto',
  standing: {
    HIGHER: '\u25B2 maggiore nella prima',
    LOWER: '\u25BC minore nella prima',
    OVERLAP: '\u2248 gli intervalli si sovrappongono: non si può dire una differenza',
    UNKNOWN: '? non confrontata da entrambe le parti',
  },
  caption:
    'Più scura è una cella, più grande è la sua cifra da una parte o dall’altra; ogni cifra apre i fatti da cui è contata.',
  years: (one, two) =>
    `La prima copre ${years(one)} dei dati, la seconda ${years(two)}: conteggi e somme non sono per anno.`,
  otherStrategy:
    'Le due strategie dividono in modo diverso. Le aree stanno accanto dove la corrispondenza dice che sono le stesse o quasi, una a una; le altre stanno da sole.',
  notes: [
    'Regioni di grandezza diversa si confrontano meglio per quote: la quota dei progetti e dei fondi UE non dipende da quanto è grande una regione.',
    'Le quote di progetti hanno un intervallo al 90 % (Wilson). Dove i due intervalli si sovrappongono, la differenza può essere un caso. Conteggi e somme non ne hanno: sono completi per ciò che è caricato.',
    'Ignoto non è zero: dove una parte non è nota, non si dice alcuna differenza.',
  ],
  scroll: 'altro a destra',
};

export const provinces: typeof englishProvinces = {
  heading: 'Province della Lombardia',
  choose: 'Cifra sulla mappa',
  figure: {
    organisations: 'Organizzazioni nei dati',
    members: 'Organizzazioni nei progetti',
    projects: 'Progetti',
    funding: 'Contributo UE, EUR',
    newcomers: 'Nuovi entrati',
    coordinated: 'Progetti coordinati',
  },
  note: 'Un riquadro apre la copertura della sua provincia. Non in scala.',
  tile: (name, figure, value) => `${name}: ${figure} ${value}`,
  legend: 'Che cosa dicono le tinte',
  asTable: 'Tutte le cifre delle province in tabella',
  province: 'Provincia',
  code: 'Codice NUTS',
  unknownMoney: 'Partecipazioni senza contributo noto',
};
