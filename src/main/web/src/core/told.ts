import type { Messages } from '../messages';
import type { Language } from './language';
import type { AskFailure } from './api';

/** What to tell a person; `service` are the particulars in the service's own words. */
export type Told = { readonly text: string; readonly service: string | null };

/** What went wrong in the page's language: by the code where the page has a text, else in the service's words, which are in it too. */
export function told(failure: AskFailure, t: Messages, language: Language): Told {
  const words = t.problems;
  const { code, message, properties } = failure;
  switch (code) {
    case 'FILE_REFUSED':
      return refusalTold(properties['refusal'] ?? null, message, t, language);
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
    case 'TOKEN_NEEDED':
    case 'TOO_SLOW':
    case 'GRAPH_UNAVAILABLE':
    case 'INTERNAL':
    case 'FILE_TOO_LARGE':
      return { text: words[code], service: null };
    default:
      return { text: message, service: null };
  }
}

/** Refusals whose sentence names something of the file, as a column that is missing, which the page cannot know by the code. */
const WITH_PARTICULARS: readonly string[] = [
  'MISSING_COLUMNS',
  'REPEATED_COLUMNS',
  'NO_SHEET',
  'NO_HEADER_ROW',
  'NO_NAME_COLUMN',
  'OTHER_HEADERS',
  'CROWDED_ZIP',
  'FOREIGN_ZIP',
  'NOT_WELL_FORMED',
  'WRONG_INPUT',
];

/** Why a file was refused or its import failed: in the more exact words of the service in English; elsewhere by the code. */
export function refusalTold(code: string | null, message: string, t: Messages, language: Language): Told {
  if (language === 'EN') return { text: message, service: null };
  const known = (t.refusals as Readonly<Record<string, string>>)[code ?? ''];
  if (known === undefined) return { text: t.problems.FILE_REFUSED, service: message };
  return { text: known, service: WITH_PARTICULARS.includes(code ?? '') ? message : null };
}

/** The same on one line. */
export function toldInALine(failure: AskFailure, t: Messages, language: Language): string {
  const { text, service } = told(failure, t, language);
  return service === null ? text : `${text} ${service}`;
}

/** What a notice says: on the English page in the service's words, which are the more exact; elsewhere by its code. */
export function noticeText(
  notice: { readonly code: string; readonly message: string },
  t: Messages,
  language: Language,
): string {
  if (language === 'EN') return sentence(notice.message);
  return (t.notices as Readonly<Record<string, string>>)[notice.code] ?? sentence(notice.message);
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
