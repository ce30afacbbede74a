import { type Wish, requestOf } from '../core/consortium-wish';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useTitle } from '../core/use-title';
import { Result } from '../features/consortium/result';
import { Searching } from '../features/consortium/searching';
import { useSearch } from '../features/consortium/use-search';
import { WishForm } from '../features/consortium/wish-form';
import { Answered } from '../ui/asked';

/** Requirements beside the team that fulfils them; the address holds both. */
export function ConsortiumView({ wish }: { readonly wish: Wish }) {
  const { t } = usePage();
  const words = t.consortium;
  const input = requestOf(wish);
  const search = useSearch(input);
  const to = (changed: Wish) => navigate({ page: 'consortium', wish: changed });
  const answer = search.data;
  const title =
    answer === null || search.loading ? words.screen : (answer.requirements.topic ?? words.screen);
  useTitle(title);
  return (
    <main id="content" className="consortium-view">
      <header>
        <h1>{answer?.requirements.topic ? `${words.screen}: ${answer.requirements.topic}` : words.screen}</h1>
        <p className="muted">{words.lead}</p>
      </header>
      <WishForm
        wish={wish}
        understood={answer?.requirements ?? null}
        onChange={(part) => to({ ...wish, shown: 0, ...part })}
      />
      {input === null ? (
        <p className="notice">{words.empty}</p>
      ) : (
        <div>
          <Searching search={search} />
          <Answered asked={search}>{(found) => <Result answer={found} wish={wish} onWish={to} />}</Answered>
        </div>
      )}
    </main>
  );
}
