import { usePage } from '../../core/page-context';
import type { Choices } from './coverage-pickers';
import { RegionOptions } from './region-options';

type Props = {
  readonly region: string;
  readonly choices: Choices;
  readonly onRegion: (region: string) => void;
};

/** Which region is looked at. */
export function RegionPicker({ region, choices, onRegion }: Props) {
  const { t } = usePage();
  return (
    <label className="field">
      {t.coverage.region}
      <select value={region} onChange={(event) => onRegion(event.target.value)}>
        <RegionOptions choices={choices} chosen={region} />
      </select>
    </label>
  );
}
