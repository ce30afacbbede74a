import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import type { ChangesAsk } from '../core/planning-address';
import { usePages } from '../core/use-pages';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { ChangesAnswer, PAGE } from '../features/changes/changes-answer';
import { RegionOptions } from '../features/coverage/region-options';
import { useChoices } from '../features/coverage/use-choices';
import { NetworkChangesDocument, type NetworkChangesQuery } from '../generated/graphql';
import type { Messages } from '../messages';
import { Answered } from '../ui/asked';
import { YearField } from '../ui/year-field';

const EVERYWHERE = '*';

/** What formed and what ended; the title counts projects and organisations that are new. */
export function ChangesView({ ask }: { readonly ask: ChangesAsk }) {
  const { t } = usePage();
  const { choices } = useChoices();
  const years = useYears(ask);
  const right = years !== null && years.from < years.to;
  const pages = usePages(
    NetworkChangesDocument,
    right ? { ...years, region: ask.region, kind: ask.kind, first: PAGE } : null,
    (data) => data.networkChanges.changes,
  );
  const found = right && !pages.asked.failure ? (pages.asked.data?.networkChanges ?? null) : null;
  const place = found?.region?.name ?? t.changes.everywhere;
  const title = found ? titleOf(found, place, t) : t.changes.title;
  useTitle(title);
  const change = (next: Partial<ChangesAsk>) =>
    navigate({ page: 'changes', ask: { ...ask, ...years, ...next } });
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.changes.lead}</p>
      <div className="connect-asked planning-asked">
        <label className="field">
          {t.coverage.region}
          <select
            value={ask.region ?? EVERYWHERE}
            onChange={({ target: { value } }) => change({ region: value === EVERYWHERE ? null : value })}
          >
            <option value={EVERYWHERE}>{t.changes.everywhere}</option>
            <RegionOptions choices={choices} chosen={ask.region ?? 'ITC4'} />
          </select>
        </label>
        <YearField label={t.changes.from} year={years?.from ?? null} onYear={(from) => change({ from })} />
        <YearField label={t.changes.to} year={years?.to ?? null} onYear={(to) => change({ to })} />
      </div>
      {years !== null && !right ? (
        <p className="notice">{t.changes.wrongYears}</p>
      ) : (
        <Answered asked={pages.asked} skeleton={14}>
          {({ networkChanges }) => (
            <ChangesAnswer
              found={networkChanges}
              pages={pages}
              kind={ask.kind}
              place={place}
              onKind={(kind) => change({ kind })}
            />
          )}
        </Answered>
      )}
    </main>
  );
}

/** The years asked for; else the last one that the data cover, and the one before. Null until that is known. */
function useYears({ from, to }: ChangesAsk): { readonly from: number; readonly to: number } | null {
  const now = new Date().getFullYear();
  const open = from === null || to === null;
  const asked = useQuestion(NetworkChangesDocument, open ? { from: now - 1, to: now, first: 1 } : null);
  if (from !== null && to !== null) return { from, to };
  if (!asked.data && !asked.failure) return null;
  const last = to ?? asked.data?.networkChanges.coveredTo ?? now;
  return from === null ? { from: last - 1, to: last } : { from, to: to ?? Math.max(last, from + 1) };
}

function titleOf(found: NetworkChangesQuery['networkChanges'], place: string, t: Messages): string {
  const count = (kind: 'PROJECT_STARTED' | 'ORGANISATION_APPEARED') =>
    found.counts.find((one) => one.kind === kind)?.count ?? 0;
  return t.changes.titleAnswer(
    place,
    found.from,
    found.to,
    count('PROJECT_STARTED'),
    count('ORGANISATION_APPEARED'),
  );
}
