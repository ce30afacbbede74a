import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { Bulk } from '../features/merge-candidates/bulk';
import { Decided } from '../features/merge-candidates/decided';
import { Review } from '../features/merge-candidates/review';
import { MergeCandidatesDocument, type MergeState } from '../generated/graphql';
import { Answered } from '../ui/asked';

const STATES: readonly MergeState[] = ['OPEN', 'SAME', 'DIFFERENT'];
const PAGE = 50;

/** Which organisations are one: pairs to decide on, and decisions to take back. */
export function MergesView() {
  const { t } = usePage();
  const words = t.merges;
  const { me } = useSession();
  const [state, setState] = useState<MergeState>('OPEN');
  const asked = useQuestion(MergeCandidatesDocument, { state, first: PAGE });
  const open = useQuestion(MergeCandidatesDocument, { state: 'OPEN', first: 1 });
  const count = open.data?.mergeCandidates.totalCount ?? null;
  const title =
    state === 'OPEN' ? (count === null ? words.screen : words.title(count)) : words.decidedTitle[state];
  useTitle(title);
  return (
    <main id="content" className="merges-view">
      <h1>{title}</h1>
      <p className="muted">{words.lead}</p>
      <div className="segmented" role="group" aria-label={words.show}>
        {STATES.map((one) => (
          <Button key={one} aria-pressed={state === one} onPress={() => setState(one)}>
            {words.states[one]}
          </Button>
        ))}
      </div>
      <Answered asked={asked} skeleton={10}>
        {({ mergeCandidates }) => {
          const pairs = mergeCandidates.edges.map(({ node }) => node).filter((pair) => pair.state === state);
          return state === 'OPEN' ? <Review pairs={pairs} /> : <Decided pairs={pairs} />;
        }}
      </Answered>
      {state === 'OPEN' && me?.rights.includes('MERGE') && <Bulk />}
    </main>
  );
}
