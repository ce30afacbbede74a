import { NO_CHAIN, type WhatIfAsk } from '../../core/chain-address';
import { scenarioOf } from '../../core/changes-address';
import { useQuestion } from '../../core/use-question';
import { WhatIfDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { ViewLink } from '../../ui/view-link';
import { GapsDifference } from './gaps-difference';

type Props = { readonly ask: WhatIfAsk; readonly chain: { readonly id: string; readonly name: string } };

/** What the changes would do to one value chain. */
export function ChainEffect({ ask, chain }: Props) {
  const { changes, region } = ask;
  const asked = useQuestion(WhatIfDocument, {
    changes: scenarioOf(changes, region),
    region,
    valueChain: chain.id,
    withCoverage: false,
  });
  return (
    <section className="chain-effect">
      <h3>
        <ViewLink to={{ page: 'chains', look: { ...NO_CHAIN, chain: chain.id, region, changes } }}>
          {chain.name}
        </ViewLink>
      </h3>
      <Answered asked={asked} skeleton={2}>
        {({ whatIf }) => whatIf.valueChainGaps && <GapsDifference of={whatIf.valueChainGaps} />}
      </Answered>
    </section>
  );
}
