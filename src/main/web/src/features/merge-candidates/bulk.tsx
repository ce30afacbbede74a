import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ask, forgetAnswers } from '../../core/api';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ExamineOrganisationsDocument, MergeCandidatesDocument } from '../../generated/graphql';
import { useDecisions } from './use-decisions';

const AT_ONCE = 100;
const CERTAINTIES = [0.99, 0.95, 0.9, 0.85, 0.8];

/** All pairs above a score at once, with the way back; and the search for more. For officers. */
export function Bulk() {
  const { t, language, say } = usePage();
  const words = t.merges;
  const { decide, busy, problem, fail } = useDecisions();
  const [minScore, setMinScore] = useState(CERTAINTIES[1] ?? 1);
  const [merged, setMerged] = useState<readonly string[]>([]);
  const [examined, setExamined] = useState<string | null>(null);
  const [examining, setExamining] = useState(false);
  const asked = useQuestion(MergeCandidatesDocument, { minScore, first: AT_ONCE });
  const edges = asked.data?.mergeCandidates.edges ?? [];

  const merge = async () => {
    setMerged(
      await decide(
        edges.map(({ node }) => node.id),
        'SAME',
      ),
    );
  };
  const undo = async () => {
    const undone = await decide(merged, 'OPEN');
    setMerged(merged.filter((id) => !undone.includes(id)));
  };
  const examine = async () => {
    setExamining(true);
    try {
      const { examineOrganisations } = await ask(ExamineOrganisationsDocument, {}, language);
      const text = words.examined(examineOrganisations.compared, examineOrganisations.added);
      setExamined(text);
      say(text);
      forgetAnswers();
    } catch (reason) {
      fail(reason);
    }
    setExamining(false);
  };

  return (
    <details className="bulk">
      <summary>{words.bulk}</summary>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="decisions">
        <label>
          {words.bulkFrom}{' '}
          <select value={minScore} onChange={(event) => setMinScore(Number(event.target.value))}>
            {CERTAINTIES.map((one) => (
              <option key={one} value={one}>
                {Math.round(one * 100)} %
              </option>
            ))}
          </select>
        </label>
        <Button isDisabled={busy || asked.loading || edges.length === 0} onPress={() => void merge()}>
          {words.bulkMerge(edges.length)}
        </Button>
        <Button isDisabled={examining} onPress={() => void examine()}>
          {words.examine}
        </Button>
      </div>
      {merged.length > 0 && (
        <p className="notice">
          {words.bulkDone(merged.length)}{' '}
          <Button isDisabled={busy} onPress={() => void undo()}>
            {words.bulkUndo}
          </Button>
        </p>
      )}
      {examined && <p className="notice">{examined}</p>}
    </details>
  );
}
