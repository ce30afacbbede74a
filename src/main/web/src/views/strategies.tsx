import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import type { Choices } from '../features/coverage/coverage-pickers';
import { useChoices } from '../features/coverage/use-choices';
import { WalkAnswer } from '../features/strategies/walk-answer';
import { CrosswalkDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';

type Props = { readonly from: string | null; readonly to: string | null };

/** How one strategy goes over into the next; the title says how many of its areas do. */
export function StrategiesView({ from, to }: Props) {
  const { t } = usePage();
  const { choices, known } = useChoices();
  const pair = pairOf(choices.schemes, from, to);
  const question = pair && pair.from !== pair.to ? pair : null;
  const asked = useQuestion(CrosswalkDocument, question);
  const areas = asked.data && !asked.failure && question ? asked.data.crosswalk.areas : null;
  const lost = areas?.filter(({ fate }) => fate === 'LOST').length ?? 0;
  const title = areas
    ? t.strategies.titleAnswer(areas.length - lost, areas.length, lost)
    : t.strategies.title;
  useTitle(title);
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.strategies.lead}</p>
      {pair && (
        <div className="connect-asked planning-asked">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="field">
              {t.strategies[end]}
              <select
                value={pair[end]}
                onChange={(event) => navigate({ page: 'strategies', ...pair, [end]: event.target.value })}
              >
                {choices.schemes.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {known && !question && <p className="notice">{pair ? t.strategies.same : t.strategies.one}</p>}
      {question && (
        <Answered asked={asked} skeleton={14}>
          {({ crosswalk }) => <WalkAnswer walk={crosswalk} />}
        </Answered>
      )}
    </main>
  );
}

/** The two strategies asked for; else the two first ones of one region by their period, else any two. */
function pairOf(
  schemes: Choices['schemes'],
  from: string | null,
  to: string | null,
): { readonly from: string; readonly to: string } | null {
  const dated = schemes
    .filter((one) => one.region && one.validFrom !== null)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const known = [...dated, ...schemes];
  const first = from ?? known[0]?.id;
  const region = schemes.find(({ id }) => id === first)?.region?.code;
  const second =
    to ??
    dated.find((one) => one.id !== first && one.region?.code === region)?.id ??
    known.find((one) => one.id !== first)?.id;
  return first !== undefined && second !== undefined ? { from: first, to: second } : null;
}
