import type { Compared, Coverage, Period } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import type { RegionsQuery, SchemesQuery } from '../../generated/graphql';
import { YearField } from '../../ui/year-field';
import { RegionOptions } from './region-options';
import { RegionPicker } from './region-picker';
import { StrategyPickers } from './strategy-pickers';

type Region = RegionsQuery['regions'][number];

export type Choices = {
  readonly schemes: SchemesQuery['schemes'];
  /** Lombardy's provinces, the regions and the countries that have organisations. */
  readonly provinces: readonly Region[];
  readonly regions: readonly Region[];
  readonly countries: readonly Region[];
};

type Props = {
  readonly coverage: Coverage;
  readonly scheme: string | null;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Coverage>) => void;
};

const NOTHING = '-';
const SAME = '=';
const STRATEGY = '~';

/** Which region, strategy and period is looked at, and what it is compared with. */
export function CoveragePickers({ coverage, scheme, choices, onChange }: Props) {
  const { t } = usePage();
  const { compare } = coverage;
  const compareWith = (change: Partial<Compared>) =>
    onChange({ compare: { region: null, scheme: null, from: null, to: null, ...compare, ...change } });
  const otherScheme = choices.schemes.find((one) => one.id !== scheme)?.id ?? null;
  const choose = (value: string) => {
    if (value === NOTHING) onChange({ compare: null });
    else if (value === SAME) compareWith({ region: null, ...before(coverage) });
    else if (value === STRATEGY) compareWith({ region: null, scheme: otherScheme, from: null, to: null });
    else compareWith({ region: value });
  };
  return (
    <div className="connect-asked planning-asked">
      <RegionPicker
        region={coverage.region}
        choices={choices}
        onRegion={(chosen) => onChange({ region: chosen })}
      />
      <StrategyPickers scheme={scheme} period={coverage} choices={choices} onChange={onChange} />
      <label className="field">
        {t.coverage.compareRegion}
        <select
          value={compare === null ? NOTHING : (compare.region ?? SAME)}
          onChange={({ target: { value } }) => choose(value)}
        >
          <option value={NOTHING}>{t.coverage.compareNothing}</option>
          <option value={SAME}>{t.coverage.compareSame}</option>
          {otherScheme !== null && compare?.scheme == null && (
            <option value={STRATEGY}>{t.comparison.sameOtherStrategy}</option>
          )}
          <RegionOptions choices={choices} chosen={compare?.region ?? coverage.region} />
        </select>
      </label>
      {compare && (
        <>
          <label className="field">
            {t.comparison.scheme}
            <select
              value={compare.scheme ?? SAME}
              onChange={({ target: { value } }) => compareWith({ scheme: value === SAME ? null : value })}
            >
              <option value={SAME}>{t.comparison.sameStrategy}</option>
              {choices.schemes
                .filter((one) => one.id !== scheme)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
            </select>
          </label>
          <YearField
            label={t.coverage.compareFrom}
            year={compare.from}
            onYear={(from) => compareWith({ from })}
          />
          <YearField label={t.coverage.compareTo} year={compare.to} onYear={(to) => compareWith({ to })} />
        </>
      )}
    </div>
  );
}

/** The years just before a period, as many as it has; the year before this one where the period is open. */
function before({ from, to }: Period): Period {
  if (from === null) return { from: null, to: (to ?? new Date().getFullYear()) - 1 };
  return to === null ? { from: null, to: from - 1 } : { from: 2 * from - to - 1, to: from - 1 };
}
