import { type Wish, requestOf } from '../core/consortium-wish';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { Result } from '../features/consortium/result';
import { WishForm } from '../features/consortium/wish-form';
import { ConsortiumDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';

/** Requirements beside the team that fulfils them; the address holds both. */
export function ConsortiumView({ wish }: { readonly wish: Wish }) {
  const { t } = usePage();
  const words = t.consortium;
  const input = requestOf(wish);
  const asked = useQuestion(ConsortiumDocument, input && { input });
  const to = (changed: Wish) => navigate({ page: 'consortium', wish: changed });
  const answer = asked.data?.consortium ?? null;
  const title = answer === null || asked.loading ? words.screen : (answer.requirements.topic ?? words.screen);
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
          {asked.loading && (
            <p className="muted" role="status">
              {words.solving}
            </p>
          )}
          <Answered asked={asked}>
            {({ consortium }) => <Result answer={consortium} wish={wish} onWish={to} />}
          </Answered>
        </div>
      )}
    </main>
  );
}
