import type { PartnerSuggestionsQuery } from '../../generated/graphql';

export type Suggestion = PartnerSuggestionsQuery['partnerSuggestions']['suggestions'][number];
type Named = { readonly id: string; readonly name: string };

/** A row of the picture: an organisation at its height. */
export type Spot = Named & { readonly y: number };

export type Introductions = {
  readonly middle: readonly Spot[];
  readonly right: readonly (Spot & { readonly through: string })[];
  readonly height: number;
};

const ROW = 34;
const MOST = 10;

/** Who could introduce whom, those introduced by the same one below each other; null when nobody could. */
export function introductionsOf(suggestions: readonly Suggestion[]): Introductions | null {
  const introduced = suggestions.flatMap(({ organisation, introduction }) =>
    introduction ? [{ organisation, through: introduction.through }] : [],
  );
  const groups = new Map<string, { through: Named; organisations: Named[] }>();
  for (const { organisation, through } of introduced.slice(0, MOST)) {
    const group = groups.get(through.id) ?? { through, organisations: [] };
    group.organisations.push(organisation);
    groups.set(through.id, group);
  }
  if (groups.size === 0) return null;
  let row = 0;
  const middle: Spot[] = [];
  const right: (Spot & { through: string })[] = [];
  for (const { through, organisations } of groups.values()) {
    middle.push({ ...through, y: (row + organisations.length / 2) * ROW });
    for (const { id, name } of organisations) {
      right.push({ id, name, through: through.id, y: (row + 0.5) * ROW });
      row += 1;
    }
  }
  return { middle, right, height: row * ROW };
}
