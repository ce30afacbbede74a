/** The languages of the page, as the service names them. */
export type Language = 'EN' | 'IT';

const KEPT_UNDER = 'filiera.language';

/** The language to open in: the address's, else the one last chosen, else the first of the browser's that the page has. */
export function initialLanguage(address: URL, kept: string | null, browser: readonly string[]): Language {
  const asked = languageOf(address.searchParams.get('lang')) ?? languageOf(kept);
  return asked ?? browser.map(languageOf).find((language) => language !== null) ?? 'EN';
}

/** `it-IT`, `it` and `IT` are Italian; null for a language the page does not have. */
export function languageOf(tag: string | null): Language | null {
  const start = tag?.slice(0, 2).toUpperCase();
  return start === 'EN' || start === 'IT' ? start : null;
}

/** The page's language for what is sent outside of a question. */
export function languageHeader(): Record<string, string> {
  const language = (globalThis as { document?: Document }).document?.documentElement.lang;
  return language ? { 'Accept-Language': language } : {};
}

export const keptLanguage = (): string | null => localStorage.getItem(KEPT_UNDER);
export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT_UNDER, language);
