import { useState } from 'react';
import type { ChainLook } from '../../core/chain-address';
import { scenarioOf } from '../../core/changes-address';
import { adjust, navigate } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { WhatIfDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { GapsDifference } from '../what-if/gaps-difference';
import { WhatIfTray } from '../what-if/what-if-tray';
import { ChainDrawing } from './chain-drawing';
import { ChainNotes } from './chain-notes';
import { ChainTable } from './chain-table';
import { Departures } from './departures';
import { type Gaps, regionOf } from './gaps';
import { StagePanel } from './stage-panel';

type Props = { readonly gaps: Gaps; readonly look: ChainLook };

/** The whole answer: the drawn chain, an opened stage, what if, the table, departures, method; or in words why there is none. */
export function ChainAnswer({ gaps, look }: Props) {
  const { t } = usePage();
  const { changes, region } = look;
  const [opened, setOpened] = useState(false);
  const asked = useQuestion(
    WhatIfDocument,
    changes.length === 0
      ? null
      : {
          changes: scenarioOf(changes, region),
          region,
          valueChain: gaps.valueChain.id,
          asOf: look.asOf,
          withCoverage: false,
        },
  );
  if (gaps.problem) return <p className="notice">{t.chains.problem[gaps.problem]}</p>;
  const difference = asked.failure ? null : (asked.data?.whatIf.valueChainGaps ?? null);
  const after = new Map(difference?.difference.map((stage) => [stage.stage.id, stage.after]));
  const open = gaps.stages.find(({ stage }) => stage.id === look.stage);
  const show = (stage: string | null) => {
    setOpened(true);
    adjust({ page: 'chains', look: { ...look, stage } });
  };
  return (
    <>
      <ChainDrawing gaps={gaps} open={look.stage} after={after} onOpen={show} />
      {open ? (
        <StagePanel
          key={open.stage.id}
          gaps={gaps}
          stage={open}
          look={look}
          focused={opened}
          onClose={() => show(null)}
        />
      ) : (
        <p className="muted">{t.chains.pick}</p>
      )}
      <section className="what-if-tray" aria-labelledby="what-if-tray">
        <h2 id="what-if-tray">{t.whatIf.tray}</h2>
        <p className="muted">{t.whatIf.trayLead}</p>
        <WhatIfTray
          changes={changes}
          region={regionOf(gaps, t)}
          onChanges={(next) => navigate({ page: 'chains', look: { ...look, changes: next } })}
          elsewhere={{
            view: {
              page: 'what-if',
              ask: { changes, region, chain: gaps.valueChain.id, scheme: null, from: null, to: null },
            },
            text: t.whatIf.whole,
          }}
        >
          <Answered asked={asked} skeleton={4}>
            {({ whatIf }) => whatIf.valueChainGaps && <GapsDifference of={whatIf.valueChainGaps} />}
          </Answered>
        </WhatIfTray>
      </section>
      <ChainTable gaps={gaps} look={look} />
      <Departures gaps={gaps} look={look} />
      <ChainNotes gaps={gaps} />
    </>
  );
}
