import type { Row } from './measures';

/** How the specialisation of two rows stands: told apart only where their 90 % intervals do not overlap. */
export type Standing = 'HIGHER' | 'LOWER' | 'OVERLAP' | 'UNKNOWN';

export function standing(here: Row | null, there: Row | null): Standing {
  const [one, two] = [here?.specialisation, there?.specialisation];
  if (!one || !two) return 'UNKNOWN';
  if (one.low > two.high) return 'HIGHER';
  return one.high < two.low ? 'LOWER' : 'OVERLAP';
}
