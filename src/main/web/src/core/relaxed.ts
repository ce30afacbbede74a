import type { ConsortiumRuleKind } from '../generated/graphql';
import type { Bound, Wish } from './consortium-wish';

/** A rule that gets easier: to the bound, or it goes. */
export type Change = {
  readonly bound: number | null;
  readonly rule: { readonly kind: ConsortiumRuleKind; readonly subject: string | null };
};

const BOUND_OF: Partial<Record<ConsortiumRuleKind, Bound>> = {
  MIN_SIZE: 'minSize',
  MAX_SIZE: 'maxSize',
  MIN_COUNTRIES: 'minCountries',
  MIN_EU_MEMBER_STATES: 'minEuMemberStates',
  MAX_PER_COUNTRY: 'maxPerCountry',
  MIN_INDEPENDENT: 'minIndependent',
  MIN_SME_SHARE: 'minSmePercent',
  BUDGET: 'budget',
};

/** The wish after all changes; `technologies` are those understood, which may come from the topic. */
export function relaxed(wish: Wish, changes: readonly Change[], technologies: readonly string[]): Wish {
  return changes.reduce((now, change) => one(now, change, technologies), { ...wish, shown: 0 });
}

function one(wish: Wish, { rule, bound }: Change, understood: readonly string[]): Wish {
  const number = BOUND_OF[rule.kind];
  if (number) return { ...wish, bounds: { ...wish.bounds, [number]: bound ?? 0 } };
  const others = (ids: readonly string[]) => ids.filter((id) => id !== rule.subject);
  switch (rule.kind) {
    case 'COORDINATOR':
      return { ...wish, coordinator: null };
    case 'INCLUDE':
      return { ...wish, include: others(wish.include) };
    case 'EXCLUDE':
      return { ...wish, exclude: others(wish.exclude) };
    case 'ROLE':
      return { ...wish, roles: wish.roles.filter((role) => role !== rule.subject) };
    default:
      return { ...wish, technologies: others(wish.technologies.length > 0 ? wish.technologies : understood) };
  }
}
