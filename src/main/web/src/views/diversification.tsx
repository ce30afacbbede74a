import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import type { DiversificationAsk } from '../core/planning-address';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { DiversificationAnswer } from '../features/diversification/diversification-answer';
import { DiversificationPickers } from '../features/diversification/diversification-pickers';
import type { Answer } from '../features/diversification/options';
import { schemeOf, useChoices } from '../features/coverage/use-choices';
import { DiversificationDocument, SchemesDocument } from '../generated/graphql';
import type { Messages } from '../messages';
import { Answered } from '../ui/asked';

/** Where a region could go next; the title says what is closest, or that it cannot be told. */
export function DiversificationView({ ask }: { readonly ask: DiversificationAsk }) {
  const { t } = usePage();
  const { choices, known } = useChoices();
  const schemes = useQuestion(SchemesDocument, {});
  const technologies = (schemes.data?.schemes ?? []).filter(
    (one) => one.kind === 'TECHNOLOGY' && one.conceptCount > 0,
  );
  const scheme = schemeOf(choices, ask);
  const { region, depth, from, to } = ask;
  const asked = useQuestion(
    DiversificationDocument,
    scheme === null ? null : { region, scheme, depth, from, to },
  );
  const title =
    asked.data && !asked.failure ? titleOf(asked.data.diversification, t) : t.diversification.title;
  useTitle(title);
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.diversification.lead}</p>
      <DiversificationPickers
        ask={ask}
        scheme={scheme}
        technologies={technologies}
        choices={choices}
        onChange={(change) => navigate({ page: 'diversification', ask: { ...ask, ...change } })}
      />
      {known && scheme === null ? (
        <p className="notice">{t.coverage.noScheme}</p>
      ) : (
        <Answered asked={asked} skeleton={16}>
          {({ diversification }) => <DiversificationAnswer answer={diversification} ask={ask} />}
        </Answered>
      )}
    </main>
  );
}

function titleOf({ region, options, unavailable }: Answer, t: Messages): string {
  if (unavailable) return t.diversification.titleSilent(region.name);
  const missing = options.filter((one) => !one.present);
  const [nearest] = missing.filter((one) => one.likelihood !== null && one.likelihood > 0);
  if (nearest) return t.diversification.titleAnswer(region.name, nearest.name);
  return missing.length === 0
    ? t.diversification.titleAll(region.name)
    : t.diversification.titleSilent(region.name);
}
