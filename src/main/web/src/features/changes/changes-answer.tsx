import { formatMoment } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Pages } from '../../core/use-pages';
import type { NetworkChangeKind, NetworkChangesQuery } from '../../generated/graphql';
import { MoreButton } from '../../ui/more-button';
import { Problem } from '../../ui/problem';
import { TakeAway } from '../../ui/take-away';
import { type Change, ChangeRows } from './change-rows';
import { changesFile } from './changes-file';
import { CountsTable } from './counts-table';

type Props = {
  readonly found: NetworkChangesQuery['networkChanges'];
  readonly pages: Pages<NetworkChangesQuery, Change>;
  readonly kind: NetworkChangeKind;
  readonly place: string;
  readonly onKind: (kind: NetworkChangeKind) => void;
};

export const PAGE = 50;

/** Counts of every kind, the facts of the one that is chosen, and what to keep in mind at the edges of the data. */
export function ChangesAnswer({ found, pages, kind, place, onKind }: Props) {
  const { t, language } = usePage();
  const words = t.changes;
  const { from, to, coveredFrom, coveredTo, counts, snapshot } = found;
  const title = words.kinds[kind];
  return (
    <>
      <TakeAway
        subject={`${words.screen} ${place} ${from} ${to}`}
        table={() => changesFile(counts, pages.nodes, t)}
        picture={null}
      />
      {coveredFrom === null && <p className="notice">{words.noDates}</p>}
      {coveredFrom !== null && from < coveredFrom && <p className="notice">{words.before(coveredFrom)}</p>}
      {coveredTo !== null && to > coveredTo && <p className="notice">{words.after(coveredTo)}</p>}
      <CountsTable counts={counts} kind={kind} onKind={onKind} />
      <section aria-live="polite">
        <h2>{title}</h2>
        {pages.nodes.length > 0 ? (
          <ChangeRows changes={pages.nodes} title={title} />
        ) : (
          <p>{pages.asked.loading ? t.frame.loading : words.none}</p>
        )}
        {pages.failure && <Problem failure={pages.failure} retry={() => pages.more?.()} />}
        {pages.more && pages.total !== null && (
          <MoreButton shown={pages.nodes.length} of={pages.total} step={PAGE} onMore={pages.more} />
        )}
      </section>
      <section className="method">
        <h2>{t.coverage.method}</h2>
        <ul className="lines">
          {words.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{t.coverage.state(String(snapshot.version), formatMoment(snapshot.takenAt, language))}</li>
        </ul>
      </section>
    </>
  );
}
