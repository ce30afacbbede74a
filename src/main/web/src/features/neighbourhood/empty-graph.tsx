import { usePage } from '../../core/page-context';
import { SHOWCASE } from '../../core/showcase';
import { ViewLink } from '../../ui/view-link';

/** The explore screen before anything is on it: what to do first. */
export function EmptyGraph() {
  const { t } = usePage();
  return (
    <div className="empty">
      <p className="headline">{t.explore.empty}</p>
      <p>{t.explore.emptyNext}</p>
      <ViewLink to={SHOWCASE} className="button primary">
        {t.explore.emptyExample}
      </ViewLink>
    </div>
  );
}
