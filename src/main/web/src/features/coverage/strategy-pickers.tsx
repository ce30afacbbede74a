import type { Period } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { YearField } from '../../ui/year-field';
import type { Choices } from './coverage-pickers';

type Props = {
  readonly scheme: string | null;
  readonly period: Period;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Period & { readonly scheme: string }>) => void;
};

/** By which strategy and in which years it is looked at. */
export function StrategyPickers({ scheme, period, choices, onChange }: Props) {
  const { t } = usePage();
  return (
    <>
      <label className="field">
        {t.coverage.scheme}
        <select value={scheme ?? ''} onChange={(event) => onChange({ scheme: event.target.value })}>
          {choices.schemes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <YearField label={t.coverage.from} year={period.from} onYear={(from) => onChange({ from })} />
      <YearField label={t.coverage.to} year={period.to} onYear={(to) => onChange({ to })} />
    </>
  );
}
