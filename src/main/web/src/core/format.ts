import type { Language } from './language';

/** Numbers, money and dates as one writes them in a language. Unknown values are the caller's business: none is invented here. */
const LOCALES: Record<Language, string> = { EN: 'en-GB', IT: 'it-IT' };

const numbers: Record<Language, Intl.NumberFormat> = {
  EN: new Intl.NumberFormat(LOCALES.EN),
  // Italian groups only from five digits on; tables read better when all thousands are grouped.
  IT: new Intl.NumberFormat(LOCALES.IT, { useGrouping: 'always' }),
};

export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);

/** A large number in few digits, for where there is no room: `4.4M`, `4,4 Mln`. */
export function formatCompact(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    notation: 'compact',
    maximumFractionDigits: value < 10_000_000 ? 1 : 0,
  }).format(value);
}

export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

export function formatMoney(money: { amount: number; currency: string }, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: money.currency,
    maximumFractionDigits: 0,
    useGrouping: 'always',
  }).format(money.amount);
}

/** A date of the precision it has: `2008-06-18`, `2012-10`, `2010`; any other text is shown as the source wrote it. */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts?.[2]) return date;
  const [, year, month, day] = parts;
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: day ? 'long' : 'short',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** `2014-2020`, `2014`, `2014-`, `-2020`; null when neither year is known. */
export function formatYears(
  years: { from: number | null; to: number | null } | null | undefined,
): string | null {
  if (!years || (years.from === null && years.to === null)) return null;
  if (years.from === years.to) return String(years.from);
  return `${years.from ?? ''}\u2013${years.to ?? ''}`;
}

/** The years of two dates of any precision. */
export function formatPeriod(start: string | null, end: string | null): string | null {
  const year = (date: string | null) => {
    const found = date?.slice(0, 4);
    return found && /^\d{4}$/.test(found) ? Number(found) : null;
  };
  return formatYears({ from: year(start), to: year(end) });
}

const countryNames: Record<Language, Intl.DisplayNames> = {
  EN: new Intl.DisplayNames(LOCALES.EN, { type: 'region' }),
  IT: new Intl.DisplayNames(LOCALES.IT, { type: 'region' }),
};

/** Name of a country by its code; the EU writes EL for Greece and UK for the United Kingdom. */
export function formatCountry(code: string, language: Language): string {
  const iso = { EL: 'GR', UK: 'GB' }[code] ?? code;
  try {
    return countryNames[language].of(iso) ?? code;
  } catch {
    return code;
  }
}

/** A moment as date and time of day, in the reader's time zone. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
