import type { WhatIfAsk } from '../../core/chain-address';
import { scenarioOf } from '../../core/changes-address';
import { useQuestion } from '../../core/use-question';
import { WhatIfDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { CoverageDifference } from './coverage-difference';

type Props = { readonly ask: WhatIfAsk; readonly scheme: string };

/** What the changes would do to the coverage of a strategy in the region. */
export function CoverageEffect({ ask, scheme }: Props) {
  const { changes, region, from, to } = ask;
  const asked = useQuestion(WhatIfDocument, {
    changes: scenarioOf(changes, region),
    region,
    scheme,
    from,
    to,
    withGaps: false,
  });
  return (
    <Answered asked={asked} skeleton={6}>
      {({ whatIf }) => whatIf.priorityAreaCoverage && <CoverageDifference of={whatIf.priorityAreaCoverage} />}
    </Answered>
  );
}
