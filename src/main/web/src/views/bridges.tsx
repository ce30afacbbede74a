import type { BridgesPart } from '../core/address';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { BridgesAnswer } from '../features/bridges/bridges-answer';
import { BridgesDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';
import { CheckLine } from '../ui/check-line';
import { YearField } from '../ui/year-field';

const LOMBARDY = 'ITC4';

/** Whom the network depends on; the title says how many single departures would cut it. */
export function BridgesView({ part }: { readonly part: BridgesPart }) {
  const { t } = usePage();
  const asked = useQuestion(BridgesDocument, {
    scope: { regions: part.region ? [part.region] : null, since: part.since },
    first: 20,
  });
  const count = asked.data?.bridges.cutOrganisationCount ?? null;
  const title = count === null ? t.bridges.title : t.bridges.titleCount(count);
  useTitle(title);
  const change = (next: Partial<BridgesPart>) => navigate({ page: 'bridges', part: { ...part, ...next } });
  return (
    <main id="content" className="bridges-view">
      <h1>{title}</h1>
      <p className="muted">{t.bridges.lead}</p>
      <div className="connect-asked">
        <CheckLine
          on={part.region !== null}
          label={t.bridges.onlyLombardy}
          onToggle={() => change({ region: part.region === null ? LOMBARDY : null })}
        />
        <YearField label={t.connect.since} year={part.since} onYear={(since) => change({ since })} />
      </div>
      <Answered asked={asked} skeleton={14}>
        {({ bridges }) => <BridgesAnswer found={bridges} />}
      </Answered>
    </main>
  );
}
