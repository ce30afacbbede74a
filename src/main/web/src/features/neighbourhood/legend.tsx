import { Button } from 'react-aria-components';
import { type Filters, isFiltered, NO_FILTERS, toggled } from '../../core/exploration';
import type { Network } from '../../core/network';
import { usePage } from '../../core/page-context';
import { countKinds, countTypes, type Visible, yearSpan } from '../../core/visible';
import { ENTITY_KINDS, ORGANISATION_TYPES } from '../../core/vocabulary';
import { CheckLine } from '../../ui/check-line';
import { Mark } from '../../ui/mark';
import { YearRange } from './year-range';

type Props = {
  readonly network: Network;
  readonly shown: Visible;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
};

/** What the shapes and lines mean, with counts; the same lines are the filters. */
export function Legend({ network, shown, filters, onFilter }: Props) {
  const { t } = usePage();
  const kinds = countKinds(network, shown, ENTITY_KINDS);
  const types = countTypes(network, shown, ORGANISATION_TYPES);
  return (
    <div className="legend">
      <fieldset>
        <legend>{t.explore.kinds}</legend>
        {kinds.map(({ key, shown: some, of }) => (
          <CheckLine
            key={key}
            on={!filters.hiddenKinds.includes(key)}
            label={t.words.kinds[key]}
            count={t.explore.shownOf(some, of)}
            mark={<Mark kind={key} />}
            onToggle={() => onFilter({ ...filters, hiddenKinds: toggled(filters.hiddenKinds, key) })}
          />
        ))}
      </fieldset>
      {types.length > 0 && (
        <fieldset>
          <legend>{t.explore.types}</legend>
          {types.map(({ key, shown: some, of }) => (
            <CheckLine
              key={key}
              on={!filters.hiddenTypes.includes(key)}
              label={t.words.type[key]}
              count={t.explore.shownOf(some, of)}
              onToggle={() => onFilter({ ...filters, hiddenTypes: toggled(filters.hiddenTypes, key) })}
            />
          ))}
        </fieldset>
      )}
      <YearRange
        span={yearSpan(network)}
        years={filters.years}
        onYears={(years) => onFilter({ ...filters, years })}
      />
      <fieldset className="lines-legend">
        <legend>{t.explore.table.links}</legend>
        <p>
          <span className="line-sample" aria-hidden="true" /> {t.explore.lineDeclared}
        </p>
        <p>
          <span className="line-sample dashed" aria-hidden="true" /> {t.explore.lineInferred}
        </p>
        <CheckLine
          on={filters.declaredOnly}
          label={t.explore.declaredOnly}
          onToggle={() => onFilter({ ...filters, declaredOnly: !filters.declaredOnly })}
        />
      </fieldset>
      {isFiltered(filters) && <Button onPress={() => onFilter(NO_FILTERS)}>{t.explore.clearFilters}</Button>}
    </div>
  );
}
