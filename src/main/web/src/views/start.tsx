import { explore } from '../core/address';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { SHOWCASE, SHOWCASE_STEPS } from '../core/showcase';
import { useExploration } from '../core/use-exploration';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { TELLING_LINKS } from '../core/vocabulary';
import { ClusterQuestion } from '../features/cluster/cluster-question';
import { PathQuestion } from '../features/collaboration-paths/path-question';
import { TechnologyQuestion } from '../features/organisations/technology-question';
import { type Hit, SearchBox } from '../features/search/search-box';
import { AboutDocument } from '../generated/graphql';
import { MiniGraph } from '../graph/mini-graph';
import { Problem } from '../ui/problem';
import { ViewLink } from '../ui/view-link';

/** The first screen: a search field, three questions with their answers, and a network that is worth opening. */
export function StartView() {
  const { t } = usePage();
  const about = useQuestion(AboutDocument, {});
  const { network, failure, retry } = useExploration(SHOWCASE_STEPS);
  useTitle(t.start.title);
  const count = (kind: string) => about.data?.about.counts.find((one) => one.kind === kind)?.count ?? null;
  const [organisations, projects, clusters] = ['ORGANISATION', 'PROJECT', 'CLUSTER'].map(count);

  return (
    <main id="content" className="start">
      <section className="hero">
        <h1>{t.start.title}</h1>
        <p>{t.start.lead}</p>
        <SearchBox
          label={t.frame.search.label}
          shortcut
          onPick={openHit}
          onText={(text) => navigate({ page: 'organisations', list: { filter: { text }, orderBy: null } })}
        />
        <p className="muted counts">
          {organisations != null && projects != null
            ? t.start.counts(organisations, projects, clusters ?? 0)
            : '\u00a0'}
        </p>
      </section>
      {failure && <Problem failure={failure} retry={retry} />}
      <section className="questions" aria-label={t.start.questions}>
        <PathQuestion />
        <ClusterQuestion />
        <TechnologyQuestion />
      </section>
      <section className="showcase">
        <header>
          <h2>{t.start.network}</h2>
          <ViewLink to={SHOWCASE} className="button primary">
            {t.start.networkOpen}
          </ViewLink>
        </header>
        <div className="showcase-frame">
          {network.nodes.size > 0 && <MiniGraph network={network} label={t.start.network} />}
        </div>
      </section>
    </main>
  );
}

/** A hit opens on the explore screen with what surrounds it. */
export function openHit(hit: Hit): void {
  const [links = []] = TELLING_LINKS[hit.kind];
  navigate(explore({ steps: [{ do: 'expand', id: hit.id, links, count: 25 }], selected: hit.id }));
}
