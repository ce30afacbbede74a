import type { WhatIfAsk } from '../core/chain-address';
import { WHOLE_COVERAGE } from '../core/coverage-address';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { schemeOf, useChoices } from '../features/coverage/use-choices';
import { ChainEffect } from '../features/what-if/chain-effect';
import { useChangeText } from '../features/what-if/change-text';
import { CoverageEffect } from '../features/what-if/coverage-effect';
import { RegionDepartures } from '../features/what-if/region-departures';
import { WhatIfPickers } from '../features/what-if/what-if-pickers';
import { WhatIfTray } from '../features/what-if/what-if-tray';
import { ValueChainsDocument } from '../generated/graphql';

/** What changes to the network would do to value chains and to the coverage of a region. */
export function WhatIfView({ ask }: { readonly ask: WhatIfAsk }) {
  const { t } = usePage();
  const { changes, region, from } = ask;
  const { choices } = useChoices();
  const chains = useQuestion(ValueChainsDocument, {}).data?.valueChains ?? [];
  const scheme = schemeOf(choices, { ...WHOLE_COVERAGE, region, scheme: ask.scheme, from });
  const regions = [...choices.regions, ...choices.provinces, ...choices.countries];
  const place = regions.find(({ code }) => code === region)?.name ?? region;
  const first = useChangeText(changes[0] ?? { does: 'drop', project: '' }, place);
  const title =
    changes.length === 0
      ? t.whatIf.title
      : t.whatIf.titleChange(changes.length === 1 ? first : t.whatIf.several(changes.length));
  useTitle(title);
  const change = (next: Partial<WhatIfAsk>) => navigate({ page: 'what-if', ask: { ...ask, ...next } });
  const looked = chains.filter(({ id }) => ask.chain === null || id === ask.chain);
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.whatIf.lead}</p>
      <WhatIfPickers ask={ask} scheme={scheme} chains={chains} choices={choices} onChange={change} />
      <WhatIfTray
        changes={changes}
        region={place}
        onChanges={(next) => change({ changes: next })}
        elsewhere={null}
      >
        <section>
          <h2>{t.whatIf.chainsTitle}</h2>
          {looked.map((chain) => (
            <ChainEffect key={chain.id} ask={ask} chain={chain} />
          ))}
        </section>
        {scheme !== null && (
          <section>
            <h2>{t.whatIf.coverage}</h2>
            <CoverageEffect ask={ask} scheme={scheme} />
          </section>
        )}
      </WhatIfTray>
      {changes.length === 0 && <RegionDepartures ask={ask} place={place} />}
    </main>
  );
}
