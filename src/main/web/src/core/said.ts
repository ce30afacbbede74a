import type { Messages } from '../messages';
import { formatCountry, formatDate, formatNumber } from './format';
import type { Language } from './language';

type Stated = { readonly field: string; readonly language?: string | null };

/** What a field is called, with its language where it has one; its name in the schema where it is not known here. */
export function fieldInWords({ field, language = null }: Stated, t: Messages): string {
  const name = t.said.fields[field] ?? field;
  return language === null ? name : `${name} (${t.said.inLanguage[language] ?? language})`;
}

/** What a source says in a field: codes in words, dates and numbers as one writes them; free text as it is. */
export function valueInWords(field: string, value: string, t: Messages, language: Language): string {
  const word = (words: Readonly<Record<string, string>>) => words[value] ?? value;
  switch (field) {
    case 'type':
      return word(t.words.type);
    case 'status':
      return word({ ...t.words.projectStatus, ...t.words.quotation });
    case 'typeAsSaid': {
      const kind = t.said.cordis[value];
      return kind === undefined ? value : t.said.code(kind, value);
    }
    case 'sme':
    case 'formalStrategy':
    case 'active':
      return word({ true: t.said.yes, false: t.said.no });
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? t.said.code(formatCountry(value, language), value) : value;
    case 'languages':
      return value
        .split(' | ')
        .map((one) => languageName(one, language))
        .join(', ');
    case 'start':
    case 'end':
    case 'established':
    case 'awardDate':
      return formatDate(value, language);
    case 'totalCost':
    case 'funding':
      // The currency is a field of its own.
      return isNumber(value) ? formatNumber(Number(value), language) : value;
    default:
      return field.endsWith('Members') && isNumber(value) ? formatNumber(Number(value), language) : value;
  }
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}

function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language === 'IT' ? 'it-IT' : 'en-GB', { type: 'language' }).of(code) ?? code;
}
