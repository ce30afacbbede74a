import { Button } from 'react-aria-components';
import { clearShortlist, unlist, useShortlist } from '../../core/shortlist';
import { NO_WISH } from '../../core/consortium-wish';
import { MOST_CONNECTED } from '../../core/connection';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';

/** The organisations put aside, and what can be done with them; nothing while there are none. */
export function ShortlistBar() {
  const { t } = usePage();
  const list = useShortlist();
  if (list.length === 0) return null;
  const some = list.slice(0, MOST_CONNECTED).map((one) => one.id);
  return (
    <section className="shortlist" aria-label={t.shortlist.title} data-testid="shortlist">
      <h2>{t.shortlist.count(list.length)}</h2>
      <ul>
        {list.map((one) => (
          <li key={one.id} className="chip">
            <ThingLink thing={one} />
            <Button
              className="tool icon-button"
              aria-label={t.shortlist.remove(one.name)}
              onPress={() => unlist(one.id)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <p className="shortlist-actions">
        {list.length > 1 && (
          <ViewLink
            to={{ page: 'connect', connection: { of: some, since: null, asOf: null } }}
            className="button"
          >
            {list.length > MOST_CONNECTED ? t.shortlist.connectFirst(MOST_CONNECTED) : t.shortlist.connect}
          </ViewLink>
        )}
        <ViewLink
          to={{ page: 'consortium', wish: { ...NO_WISH, include: list.map((one) => one.id) } }}
          className="button"
        >
          {t.consortium.withThem}
        </ViewLink>
        <Button onPress={clearShortlist}>{t.shortlist.clear}</Button>
      </p>
    </section>
  );
}
