import type { Coverage } from '../core/coverage-address';
import { adjust, navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { CoverageAnswer } from '../features/coverage/coverage-answer';
import { CoveragePickers } from '../features/coverage/coverage-pickers';
import { FactsDialog } from '../features/coverage/facts-dialog';
import { comparedTitle } from '../features/coverage/compared-title';
import { periodText, type Table } from '../features/coverage/measures';
import { schemeOf, useChoices } from '../features/coverage/use-choices';
import { PriorityAreaCoverageDocument } from '../generated/graphql';
import type { Messages } from '../messages';
import { Answered } from '../ui/asked';

/** What a region has in each priority area of a strategy; the title says where it has most. */
export function CoverageView({ coverage }: { readonly coverage: Coverage }) {
  const { t, language } = usePage();
  const { choices, known } = useChoices();
  const scheme = schemeOf(choices, coverage);
  const question = scheme === null ? null : questionOf(coverage, scheme);
  const asked = useQuestion(PriorityAreaCoverageDocument, question);
  const found = asked.failure ? null : asked.data?.priorityAreaCoverage;
  const title = found
    ? coverage.compare && found.comparison
      ? comparedTitle(found, found.comparison, coverage.figure, t, language)
      : titleOf(found, t)
    : t.coverage.title;
  useTitle(title);
  const change = (next: Partial<Coverage>) =>
    navigate({ page: 'coverage', coverage: { ...coverage, facts: null, ...next } });
  const look = (facts: Coverage['facts']) => adjust({ page: 'coverage', coverage: { ...coverage, facts } });
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.coverage.lead}</p>
      <CoveragePickers coverage={coverage} scheme={scheme} choices={choices} onChange={change} />
      {known && scheme === null ? (
        <p className="notice">{t.coverage.noScheme}</p>
      ) : (
        <Answered asked={asked} skeleton={16}>
          {({ priorityAreaCoverage: table }) => (
            <CoverageAnswer
              table={table}
              other={coverage.compare && table.comparison}
              title={title}
              coverage={coverage}
              provinces={choices.provinces}
              onFacts={look}
            />
          )}
        </Answered>
      )}
      {coverage.facts && question && (
        <FactsDialog
          question={coverage.facts.compared ? comparedQuestion(question) : question}
          facts={coverage.facts}
          onClose={() => look(null)}
        />
      )}
    </main>
  );
}

function questionOf({ region, from, to, compare }: Coverage, scheme: string) {
  return { region, scheme, from, to, compareWith: compare };
}

/** The question of the compared table: what it does not name is as in the first. */
function comparedQuestion({ region, scheme, from, to, compareWith }: ReturnType<typeof questionOf>) {
  const own = compareWith?.from != null || compareWith?.to != null;
  return {
    region: compareWith?.region ?? region,
    scheme: compareWith?.scheme ?? scheme,
    from: own ? compareWith.from : from,
    to: own ? compareWith.to : to,
  };
}

function titleOf(table: Table, t: Messages): string {
  const place = table.region.name;
  const period = periodText(table, t);
  const [most] = [...table.areas].sort((a, b) => b.projects - a.projects);
  return most?.area
    ? t.coverage.titleAnswer(place, period, most.area.name, most.projects)
    : t.coverage.titleSilent(place, period);
}
