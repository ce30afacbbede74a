import type { ChainLook } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import { YearField } from '../../ui/year-field';
import type { Choices } from '../coverage/coverage-pickers';
import { RegionOptions } from '../coverage/region-options';

type Props = {
  readonly look: ChainLook;
  readonly chains: readonly { readonly id: string; readonly name: string }[];
  readonly choices: Choices;
  readonly onChange: (change: Partial<ChainLook>) => void;
};

/** Which chain, in which region, as of which year. */
export function ChainPickers({ look, chains, choices, onChange }: Props) {
  const { t } = usePage();
  const known = chains.some(({ id }) => id === look.chain);
  return (
    <div className="connect-asked planning-asked">
      <label className="field">
        {t.chains.chain}
        <select
          value={look.chain ?? ''}
          onChange={(event) => onChange({ chain: event.target.value, stage: null })}
        >
          {!known && <option value={look.chain ?? ''}>{look.chain ?? t.chains.chooseChain}</option>}
          {chains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t.coverage.region}
        <select value={look.region} onChange={(event) => onChange({ region: event.target.value })}>
          <RegionOptions choices={choices} chosen={look.region} />
        </select>
      </label>
      <YearField label={t.chains.asOf} year={look.asOf} onYear={(asOf) => onChange({ asOf })} />
    </div>
  );
}
