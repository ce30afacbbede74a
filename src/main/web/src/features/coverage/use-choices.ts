import { useQuestion } from '../../core/use-question';
import { LOMBARDY } from '../../core/coverage-address';
import type { RegionAsk } from '../../core/planning-address';
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

/** The strategy asked for; else the region's earliest with a period that is not over before the years asked for; else any. */
export function schemeOf(choices: Choices, { region, scheme, from }: RegionAsk): string | null {
  if (scheme !== null) return scheme;
  const own = choices.schemes.filter((one) => one.region && region.startsWith(one.region.code));
  const dated = own
    .filter((one) => one.validFrom !== null)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const inTime = dated.find(
    (one) => from === null || !one.validTo || Number(one.validTo.slice(0, 4)) >= from,
  );
  return (inTime ?? dated.at(-1) ?? own[0] ?? choices.schemes[0])?.id ?? null;
}

function withSomebody(data: RegionsQuery | null): RegionsQuery['regions'] {
  return (data?.regions ?? [])
    .filter((one) => one.organisationCount > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
}
