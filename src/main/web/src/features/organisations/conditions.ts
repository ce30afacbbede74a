import type { OrganisationFilter, OrganisationsQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';

type Facets = OrganisationsQuery['organisations']['facets'];

/** The conditions of a filter in words, to stand after the number of results; labels come from the facets. */
export function conditionsInWords(
  filter: OrganisationFilter,
  facets: Facets,
  count: number,
  t: Messages,
): string {
  const label = (facet: string, key: string) =>
    facets?.find(({ name }) => name === facet)?.buckets.find((bucket) => bucket.key === key)?.label ?? key;
  const words = (facet: string, keys: readonly string[] | null | undefined) =>
    keys && keys.length > 0 ? keys.map((key) => label(facet, key)).join(t.organisations.or) : null;
  const programmes = words('programmes', filter.programmes);
  const active =
    filter.activeFrom || filter.activeTo
      ? t.organisations.activeFromTo(filter.activeFrom ?? null, filter.activeTo ?? null)
      : null;
  return t.organisations.conditions({
    verb: {
      matches: filter.text ?? null,
      offers: words('technologies', filter.technologies),
      addresses: words('areas', filter.areas),
      memberOf: words('clusters', filter.clusters),
    },
    where: words('regions', filter.regions) ?? words('countries', filter.countries),
    types: words('types', filter.types),
    active:
      [active, programmes && `${t.words.facet['programmes'] ?? ''} ${programmes}`]
        .filter(Boolean)
        .join(', ') || null,
    count,
  });
}
