import { type Connection, MOST_CONNECTED, pairsOf } from '../core/connection';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { SHOWCASE_PAIR } from '../core/showcase';
import { useTitle } from '../core/use-title';
import { ConnectedPair } from '../features/collaboration-paths/connected-pair';
import { EndChip } from '../features/collaboration-paths/end-chip';
import { SearchBox } from '../features/search/search-box';
import { ShortlistBar } from '../features/shortlist/shortlist-bar';
import { ViewLink } from '../ui/view-link';
import { YearField } from '../ui/year-field';

/** How two to four organisations are connected: every pair, drawn as lanes and told in words. */
export function ConnectView({ connection }: { readonly connection: Connection }) {
  const { t } = usePage();
  const { of } = connection;
  const pairs = pairsOf(of);
  const title = pairs.length === 0 ? t.connect.title : t.connect.titlePairs(pairs.length);
  useTitle(title);
  const change = (next: Partial<Connection>) =>
    navigate({ page: 'connect', connection: { ...connection, ...next } });
  return (
    <main id="content" className="connect-view">
      <h1>{title}</h1>
      <p className="muted">{t.connect.lead}</p>
      <div className="connect-asked">
        <ul className="chips" aria-label={t.connect.chosen}>
          {of.map((id) => (
            <EndChip key={id} id={id} onRemove={() => change({ of: of.filter((other) => other !== id) })} />
          ))}
        </ul>
        {of.length < MOST_CONNECTED ? (
          <SearchBox
            label={of.length === 0 ? t.connect.pickFirst : t.connect.pickNext}
            kinds={['ORGANISATION', 'CLUSTER']}
            onPick={(hit) => change({ of: [...of.filter((id) => id !== hit.id), hit.id] })}
          />
        ) : (
          <p className="muted">{t.connect.full(MOST_CONNECTED)}</p>
        )}
        <YearField label={t.connect.since} year={connection.since} onYear={(since) => change({ since })} />
        <YearField label={t.connect.asOf} year={connection.asOf} onYear={(asOf) => change({ asOf })} />
      </div>
      <ShortlistBar />
      {pairs.length === 0 && (
        <p className="notice">
          {t.connect.empty}{' '}
          <ViewLink
            to={{
              page: 'connect',
              connection: { of: [SHOWCASE_PAIR.from, SHOWCASE_PAIR.to], since: null, asOf: null },
            }}
          >
            {t.connect.example}
          </ViewLink>
        </p>
      )}
      {pairs.map(([from, to]) => (
        <ConnectedPair
          key={`${from} ${to}`}
          pair={[from, to]}
          years={{ since: connection.since, asOf: connection.asOf }}
        />
      ))}
    </main>
  );
}
