import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Wish } from '../../core/consortium-wish';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { type Answer, gapOf, type Team, teamsOf } from './answer';
import { Conflict } from './conflict';
import { CoverageMatrix } from './coverage-matrix';
import { MemberReasons } from './member-reasons';
import { RuleChecks } from './rule-checks';

type Props = {
  readonly answer: Answer;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
};

/** The teams as tabs, or what clashes. */
export function Result({ answer, wish, onWish }: Props) {
  const { t, language, say } = usePage();
  const words = t.consortium;
  const teams = teamsOf(answer);
  const shown = Math.min(wish.shown, Math.max(0, teams.length - 1));
  const named = (ids: readonly string[], id: string) => [...ids.filter((one) => one !== id), id];
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => say(words.copied));
  return (
    <section className="consortium-result" aria-label={words.result} data-testid="consortium-result">
      <p className="headline" role="status">
        {answer.explanation}
      </p>
      {answer.solver === 'JAVA_SEARCH' && <p className="notice">{words.fallback}</p>}
      <Conflict answer={answer} wish={wish} onRelax={onWish} />
      {teams.length > 0 && (
        <Tabs
          selectedKey={String(shown)}
          onSelectionChange={(key) => onWish({ ...wish, shown: Number(key) })}
        >
          <TabList aria-label={words.teams}>
            {teams.map((team, at) => (
              <Tab id={String(at)} key={at}>
                {at === 0 ? words.best : words.alternative(at)}
                <span className="muted small"> {formatNumber(team.worth, language)}</span>
              </Tab>
            ))}
          </TabList>
          {teams.map((team, at) => (
            <TabPanel id={String(at)} key={at}>
              <Standing team={team} />
              <CoverageMatrix team={team} required={answer.requirements} />
              <RuleChecks team={team} />
              <MemberReasons
                team={team}
                onMust={(id) => onWish({ ...wish, shown: 0, include: named(wish.include, id) })}
                onNever={(id) => onWish({ ...wish, shown: 0, exclude: named(wish.exclude, id) })}
              />
            </TabPanel>
          ))}
        </Tabs>
      )}
      <p className="muted small">
        {words.computed(
          answer.poolSize,
          formatNumber(Math.round(answer.milliseconds / 100) / 10, language),
          answer.snapshot.version,
        )}{' '}
        {words.dossierNote}
      </p>
      <p className="actions">
        <Button onPress={() => print()}>{words.print}</Button>
        <Button onPress={copy}>{words.copyLink}</Button>
      </p>
    </section>
  );
}

/** How sure the team is, and what changes against the best one. */
function Standing({ team }: { readonly team: Team }) {
  const { t } = usePage();
  const words = t.consortium;
  const gap = gapOf(team);
  const names = (those: Team['joins']) => those.map(({ name }) => name).join(', ');
  return (
    <div className="standing">
      <p>
        {words.worth(team.worth)}, {words.status[team.status]}
        {team.status === 'FEASIBLE' && gap > 0 && `; ${words.gap(gap)}`}
      </p>
      {team.joins.length > 0 && (
        <p>
          <strong>{words.joins}:</strong> {names(team.joins)}
        </p>
      )}
      {team.leaves.length > 0 && (
        <p>
          <strong>{words.leaves}:</strong> {names(team.leaves)}
        </p>
      )}
    </div>
  );
}
