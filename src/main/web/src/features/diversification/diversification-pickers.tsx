import { usePage } from '../../core/page-context';
import { DEEPEST, type DiversificationAsk } from '../../core/planning-address';
import type { SchemesQuery } from '../../generated/graphql';
import { YearField } from '../../ui/year-field';
import type { Choices } from '../coverage/coverage-pickers';
import { RegionPicker } from '../coverage/region-picker';

type Props = {
  readonly ask: DiversificationAsk;
  readonly scheme: string | null;
  readonly technologies: SchemesQuery['schemes'];
  readonly choices: Choices;
  readonly onChange: (change: Partial<DiversificationAsk>) => void;
};

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => index + 1);

/** Which region, by which areas or technologies, how finely, and in which years. */
export function DiversificationPickers({ ask, scheme, technologies, choices, onChange }: Props) {
  const { t } = usePage();
  const words = t.diversification;
  const groups = [
    { name: words.areas, schemes: choices.schemes },
    { name: words.technologies, schemes: technologies },
  ];
  return (
    <div className="connect-asked planning-asked">
      <RegionPicker
        region={ask.region}
        choices={choices}
        onRegion={(chosen) => onChange({ region: chosen })}
      />
      <label className="field">
        {words.scheme}
        <select value={scheme ?? ''} onChange={(event) => onChange({ scheme: event.target.value })}>
          {groups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.schemes.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="field">
        {words.depth}
        <select value={ask.depth} onChange={(event) => onChange({ depth: Number(event.target.value) })}>
          {DEPTHS.map((depth) => (
            <option key={depth} value={depth}>
              {words.depthOf(depth)}
            </option>
          ))}
        </select>
      </label>
      <YearField label={t.coverage.from} year={ask.from} onYear={(from) => onChange({ from })} />
      <YearField label={t.coverage.to} year={ask.to} onYear={(to) => onChange({ to })} />
    </div>
  );
}
