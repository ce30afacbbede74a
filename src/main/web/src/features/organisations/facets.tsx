import { useState } from 'react';
import { Button } from 'react-aria-components';
import { toggled } from '../../core/exploration';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { OrganisationFilter, OrganisationsQuery } from '../../generated/graphql';
import { CheckLine } from '../../ui/check-line';

type Facet = NonNullable<OrganisationsQuery['organisations']['facets']>[number];
type ListField = 'types' | 'countries' | 'regions' | 'clusters' | 'technologies' | 'areas' | 'programmes';

const FIELDS: readonly ListField[] = [
  'types',
  'regions',
  'countries',
  'clusters',
  'technologies',
  'areas',
  'programmes',
];
const FIRST = 6;

type Props = {
  readonly facets: readonly Facet[];
  readonly filter: OrganisationFilter;
  readonly onFilter: (filter: OrganisationFilter) => void;
};

/** What the list can be narrowed by, with the number of results each value would leave. */
export function Facets({ facets, filter, onFilter }: Props) {
  const known = FIELDS.flatMap((field) => {
    const facet = facets.find((one) => one.name === field);
    return facet && facet.buckets.length > 0 ? [{ field, facet }] : [];
  });
  return known.map(({ field, facet }) => (
    <FacetValues
      key={field}
      facet={facet}
      chosen={(filter[field] as readonly string[] | null | undefined) ?? []}
      onChoose={(keys) => onFilter({ ...filter, [field]: keys.length > 0 ? keys : null })}
    />
  ));
}

type ValuesProps = {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
};

function FacetValues({ facet, chosen, onChoose }: ValuesProps) {
  const { t, language } = usePage();
  const [all, setAll] = useState(false);
  // Chosen values stay at hand wherever their count puts them.
  const ordered = [
    ...facet.buckets.filter(({ key }) => chosen.includes(key)),
    ...facet.buckets.filter(({ key }) => !chosen.includes(key)),
  ];
  const shown = all ? ordered : ordered.slice(0, Math.max(FIRST, chosen.length));
  return (
    <fieldset>
      <legend>{t.words.facet[facet.name] ?? facet.name}</legend>
      {shown.map((bucket) => (
        <CheckLine
          key={bucket.key}
          on={chosen.includes(bucket.key)}
          label={bucket.label}
          count={formatNumber(bucket.count, language)}
          onToggle={() => onChoose(toggled(chosen, bucket.key))}
        />
      ))}
      {ordered.length > shown.length || all ? (
        <Button className="more" onPress={() => setAll(!all)}>
          {all ? t.organisations.fewerValues : t.organisations.moreValues(ordered.length - shown.length)}
        </Button>
      ) : null}
    </fieldset>
  );
}
