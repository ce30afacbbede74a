import { Button } from 'react-aria-components';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import type { RegionAsk } from '../core/planning-address';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { periodText } from '../features/coverage/measures';
import { schemeOf, useChoices } from '../features/coverage/use-choices';
import { ReportAnswer } from '../features/report/report-answer';
import { PriorityAreaCoverageDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';
import { Icon } from '../ui/icon';
import { RegionPicker } from '../features/coverage/region-picker';
import { StrategyPickers } from '../features/coverage/strategy-pickers';

/** All that is known of a region on a few sheets of paper, to hand on or to save. */
export function ReportView({ ask }: { readonly ask: RegionAsk }) {
  const { t } = usePage();
  const { choices, known } = useChoices();
  const scheme = schemeOf(choices, ask);
  const { region, from, to } = ask;
  const asked = useQuestion(
    PriorityAreaCoverageDocument,
    scheme === null ? null : { region, scheme, from, to, compareWith: null },
  );
  const table = asked.failure ? null : asked.data?.priorityAreaCoverage;
  const title = table ? t.report.titleOf(table.region.name, periodText(table, t)) : t.report.title;
  useTitle(title);
  const change = (next: Partial<RegionAsk>) => navigate({ page: 'report', ask: { ...ask, ...next } });
  return (
    <main id="content" className="planning-view report">
      <h1>{title}</h1>
      <p className="muted">{table ? table.scheme.title : t.report.lead}</p>
      <div className="connect-asked planning-asked">
        <RegionPicker region={region} choices={choices} onRegion={(chosen) => change({ region: chosen })} />
        <StrategyPickers scheme={scheme} period={ask} choices={choices} onChange={change} />
      </div>
      <div className="toolbar">
        <Button className="tool primary" onPress={() => print()}>
          <Icon name="profile" />
          {t.report.print}
        </Button>
      </div>
      {known && scheme === null ? (
        <p className="notice">{t.coverage.noScheme}</p>
      ) : (
        <Answered asked={asked} skeleton={16}>
          {({ priorityAreaCoverage }) => (
            <ReportAnswer
              table={priorityAreaCoverage}
              scheme={choices.schemes.find(({ id }) => id === scheme)}
            />
          )}
        </Answered>
      )}
    </main>
  );
}
