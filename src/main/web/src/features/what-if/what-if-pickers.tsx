import type { WhatIfAsk } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import { YearField } from '../../ui/year-field';
import type { Choices } from '../coverage/coverage-pickers';
import { RegionOptions } from '../coverage/region-options';

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
      <label className="field">
        {t.coverage.region}
        <select value={ask.region} onChange={(event) => onChange({ region: event.target.value })}>
          <RegionOptions choices={choices} chosen={ask.region} />
        </select>
      </label>
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
      <YearField label={t.coverage.from} year={ask.from} onYear={(from) => onChange({ from })} />
      <YearField label={t.coverage.to} year={ask.to} onYear={(to) => onChange({ to })} />
    </div>
  );
}
