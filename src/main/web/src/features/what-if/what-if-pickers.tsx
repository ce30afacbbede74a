import type { WhatIfAsk } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import type { Choices } from '../coverage/coverage-pickers';
import { RegionPicker } from '../coverage/region-picker';
import { StrategyPickers } from '../coverage/strategy-pickers';

type Props = {
  readonly ask: WhatIfAsk;
  readonly scheme: string | null;
  readonly chains: readonly { readonly id: string; readonly name: string }[];
  readonly choices: Choices;
  readonly onChange: (change: Partial<WhatIfAsk>) => void;
};

/** Where changes are looked at: region, chain, strategy and period. */
export function WhatIfPickers({ ask, scheme, chains, choices, onChange }: Props) {
  const { t } = usePage();
  return (
    <div className="connect-asked planning-asked">
      <RegionPicker
        region={ask.region}
        choices={choices}
        onRegion={(chosen) => onChange({ region: chosen })}
      />
      <label className="field">
        {t.whatIf.chooseChain}
        <select value={ask.chain ?? ''} onChange={(event) => onChange({ chain: event.target.value || null })}>
          <option value="">{t.whatIf.everyChain}</option>
          {ask.chain !== null && !chains.some(({ id }) => id === ask.chain) && (
            <option value={ask.chain}>{ask.chain}</option>
          )}
          {chains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <StrategyPickers scheme={scheme} period={ask} choices={choices} onChange={onChange} />
    </div>
  );
}
