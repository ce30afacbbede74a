import { Button } from 'react-aria-components';
import { formatDate } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useSession } from '../../core/session-context';
import type { Pair } from './comparison';
import { useDecisions } from './use-decisions';

/** What has been decided, by whom and when, each with the way back. */
export function Decided({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t, language } = usePage();
  const words = t.merges;
  const { me } = useSession();
  const { decide, busy, problem } = useDecisions();
  if (pairs.length === 0) return <p className="muted">{words.noneDecided}</p>;
  return (
    <>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <ul className="decided">
        {pairs.map((pair) => {
          const text = words.pair(
            pair.left?.spelling ?? words.unnamed,
            pair.right?.spelling ?? words.unnamed,
          );
          return (
            <li key={pair.id}>
              <span>
                {text}
                <span className="because">
                  {words.decidedBy(pair.decidedBy === 'RULES' ? words.rules : (pair.decidedBy ?? ''))}
                  {pair.decidedAt && `, ${formatDate(pair.decidedAt.slice(0, 10), language)}`},{' '}
                  {words.certain(Math.round(pair.score * 100))}
                </span>
              </span>
              {me?.rights.includes('MERGE') && (
                <Button
                  aria-label={`${words.undo}: ${text}`}
                  isDisabled={busy}
                  onPress={() => void decide([pair.id], 'OPEN')}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
