import { useQuestion } from '../../core/use-question';
import { LOMBARDY } from '../../core/coverage-address';
import { RegionsDocument, type RegionsQuery, SchemesDocument } from '../../generated/graphql';
import type { Choices } from './coverage-pickers';

/** What there is to choose from; lists that have not come yet are empty, strategies are null until they have. */
export function useChoices(): { readonly choices: Choices; readonly known: boolean } {
  const schemes = useQuestion(SchemesDocument, {});
  const provinces = useQuestion(RegionsDocument, { level: null, parent: LOMBARDY });
  const regions = useQuestion(RegionsDocument, { level: 2, parent: null });
  const countries = useQuestion(RegionsDocument, { level: 0, parent: null });
  return {
    choices: {
      schemes:
        schemes.data?.schemes.filter((one) => one.kind === 'PRIORITY_AREA' && one.conceptCount > 0) ?? [],
      provinces: provinces.data?.regions ?? [],
      regions: withSomebody(regions.data),
      countries: withSomebody(countries.data),
    },
    known: schemes.data !== null,
  };
}

/** The strategy of the region where there is one, else the first. */
export function schemeOf(choices: Choices, region: string, chosen: string | null): string | null {
  if (chosen !== null) return chosen;
  const own = choices.schemes.filter((one) => one.region && region.startsWith(one.region.code));
  return (own[0] ?? choices.schemes[0])?.id ?? null;
}

function withSomebody(data: RegionsQuery | null): RegionsQuery['regions'] {
  return (data?.regions ?? [])
    .filter((one) => one.organisationCount > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
}
