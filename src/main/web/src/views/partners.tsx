import { Button } from 'react-aria-components';
import { adjust, navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { MOST_COMPARED, type PartnersAsk, partnersInput } from '../core/partners-address';
import { NARROW, useMedia } from '../core/use-media';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { Comparison } from '../features/partner-suggestions/comparison';
import { Interpretation } from '../features/partner-suggestions/interpretation';
import { IntroductionsPicture } from '../features/partner-suggestions/introductions-picture';
import { NeedField } from '../features/partner-suggestions/need-field';
import { PartnerCard } from '../features/partner-suggestions/partner-card';
import { PartnerFilters } from '../features/partner-suggestions/partner-filters';
import { SearchBox } from '../features/search/search-box';
import { ShortlistBar } from '../features/shortlist/shortlist-bar';
import { PartnerSuggestionsDocument, type PartnerSuggestionsQuery } from '../generated/graphql';
import { Answered } from '../ui/asked';

type Answer = PartnerSuggestionsQuery['partnerSuggestions'];

/** From a need to people: what was understood, who could meet it, and why. The address holds the whole question. */
export function PartnersView({ ask }: { readonly ask: PartnersAsk }) {
  const { t } = usePage();
  const narrow = useMedia(NARROW);
  const input = partnersInput(ask);
  const asked = useQuestion(PartnerSuggestionsDocument, input ? { input, first: 20 } : null);
  const answer = asked.data?.partnerSuggestions ?? null;
  const title = answer ? titleOf(answer, t) : t.partners.screen;
  useTitle(title);
  const change = (part: Partial<PartnersAsk>) => navigate({ page: 'partners', ask: { ...ask, ...part } });
  const compare = (id: string) => {
    const compared = ask.compared.includes(id)
      ? ask.compared.filter((other) => other !== id)
      : [...ask.compared, id];
    adjust({ page: 'partners', ask: { ...ask, compared } });
  };
  const filters = <PartnerFilters ask={ask} onAsk={change} />;
  return (
    <main id="content" className="list-view">
      <aside className="side-left" aria-label={t.partners.filters}>
        {narrow ? (
          <details>
            <summary>{t.partners.filters}</summary>
            {filters}
          </details>
        ) : (
          filters
        )}
      </aside>
      <section className="middle">
        <h1>{title}</h1>
        <Asker ask={ask} name={answer?.organisation?.name ?? null} onAsk={change} />
        <NeedField
          key={ask.need}
          need={ask.need}
          onNeed={(need) => change({ need, technologies: null, compared: [] })}
        />
        <ShortlistBar />
        {!input && <p className="notice">{t.partners.start}</p>}
        {input && (
          <Answered asked={asked} skeleton={12}>
            {({ partnerSuggestions: found }) => (
              <>
                {input.need && (
                  <Interpretation
                    ask={ask}
                    answer={found}
                    onTechnologies={(technologies) => change({ technologies, compared: [] })}
                  />
                )}
                {found.none && <p className="notice">{found.none.explanation}</p>}
                <Compared ask={ask} answer={found} />
                {found.organisation && !narrow && (
                  <IntroductionsPicture asker={found.organisation} suggestions={found.suggestions} />
                )}
                {found.suggestions.map((suggestion) => (
                  <PartnerCard
                    key={suggestion.organisation.id}
                    suggestion={suggestion}
                    asker={found.organisation?.id ?? null}
                    compared={ask.compared.includes(suggestion.organisation.id)}
                    onCompare={
                      ask.compared.length < MOST_COMPARED || ask.compared.includes(suggestion.organisation.id)
                        ? () => compare(suggestion.organisation.id)
                        : null
                    }
                  />
                ))}
              </>
            )}
          </Answered>
        )}
      </section>
    </main>
  );
}

function Compared({ ask, answer }: { readonly ask: PartnersAsk; readonly answer: Answer }) {
  const chosen = answer.suggestions.filter((one) => ask.compared.includes(one.organisation.id));
  return chosen.length > 1 ? <Comparison suggestions={chosen} /> : null;
}

function Asker({
  ask,
  name,
  onAsk,
}: {
  readonly ask: PartnersAsk;
  readonly name: string | null;
  readonly onAsk: (change: Partial<PartnersAsk>) => void;
}) {
  const { t } = usePage();
  return (
    <div className="asker">
      {ask.asker ? (
        <p>
          {t.partners.asker}: <strong>{name ?? ask.asker}</strong>{' '}
          <Button onPress={() => onAsk({ asker: null })}>{t.partners.removeAsker(name ?? ask.asker)}</Button>
        </p>
      ) : (
        <p className="muted">{t.partners.askerNobody}</p>
      )}
      <SearchBox
        label={t.partners.asker}
        kinds={['ORGANISATION', 'CLUSTER']}
        onPick={(hit) => onAsk({ asker: hit.id, compared: [] })}
      />
    </div>
  );
}

function titleOf(answer: Answer, t: ReturnType<typeof usePage>['t']): string {
  if (answer.none) return t.partners.titleNone;
  if (answer.technologies.length > 0) {
    const names = answer.technologies.map((technology) => technology.name);
    const last = names.pop() ?? '';
    const listed = names.length > 0 ? names.join(', ') + t.partners.and + last : last;
    return t.partners.title(answer.candidates, listed);
  }
  return t.partners.titleNear(answer.candidates, answer.organisation?.name ?? '');
}
