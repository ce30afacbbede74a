/** What the screen on connections shows: organisations to connect, and of which years. */
export type Connection = {
  readonly of: readonly string[];
  /** Only joint work in or after this year. */
  readonly since: number | null;
  /** Only what had begun by the end of this year. */
  readonly asOf: number | null;
};

export const MOST_CONNECTED = 4;

export function writeConnection({ of, since, asOf }: Connection): Record<string, string> {
  return {
    ...(of.length > 0 && { of: of.join(',') }),
    ...(since !== null && { since: since.toString() }),
    ...(asOf !== null && { asof: asOf.toString() }),
  };
}

/** Reads what {@link writeConnection} wrote: at most four organisations, each once. */
export function readConnection(parameters: URLSearchParams): Connection {
  const of = (parameters.get('of') ?? '').split(',').filter((id) => id !== '');
  return {
    of: [...new Set(of)].slice(0, MOST_CONNECTED),
    since: readYear(parameters.get('since')),
    asOf: readYear(parameters.get('asof')),
  };
}

/** A year of four digits; anything else is none. */
export function readYear(text: string | null): number | null {
  return text !== null && /^(19|20)\d{2}$/.test(text.trim()) ? Number(text) : null;
}

/** All pairs, each once, in the order of the list. */
export function pairsOf(of: readonly string[]): readonly (readonly [string, string])[] {
  return of.flatMap((from, index) => of.slice(index + 1).map((to) => [from, to] as const));
}
