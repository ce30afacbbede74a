import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { useSession } from '../../core/session-context';
import type { MergeState } from '../../generated/graphql';
import { Icon } from '../../ui/icon';
import { Invitation } from '../../ui/invitation';
import type { Pair } from './comparison';
import { PairCard } from './pair-card';
import { useDecisions } from './use-decisions';

/** One pair after the other, decided by a button or a key. */
export function Review({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = usePage();
  const words = t.merges;
  const { me } = useSession();
  const mayDecide = me?.rights.includes('MERGE') ?? false;
  const { decide, busy, problem } = useDecisions();
  const [later, setLater] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly string[]>([]);
  const waiting = pairs.filter(({ id }) => !decided.includes(id));
  const pair = waiting.find(({ id }) => !later.includes(id)) ?? waiting[0];
  const last = decided.at(-1);

  const say = async (state: MergeState) => {
    if (!pair) return;
    const done = await decide([pair.id], state);
    setDecided((before) => [...before, ...done]);
  };
  const skip = () => pair && setLater((before) => [...before.filter((id) => id !== pair.id), pair.id]);
  const undo = async () => {
    if (last === undefined) return;
    const done = await decide([last], 'OPEN');
    setDecided((before) => before.filter((id) => !done.includes(id)));
  };
  useKeys({
    m: mayDecide && !busy ? () => void say('SAME') : null,
    n: mayDecide && !busy ? () => void say('DIFFERENT') : null,
    s: skip,
    u: mayDecide && !busy ? () => void undo() : null,
  });

  return (
    <>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {me !== null && !mayDecide && <Invitation text={words.needsOfficer} next={words.signInNext} />}
      {pair ? <PairCard key={pair.id} pair={pair} /> : <p className="muted">{words.empty}</p>}
      <div className="decisions">
        {pair && (
          <>
            <Button className="primary" isDisabled={!mayDecide || busy} onPress={() => void say('SAME')}>
              {words.same} <kbd>M</kbd>
            </Button>
            <Button isDisabled={!mayDecide || busy} onPress={() => void say('DIFFERENT')}>
              {words.different} <kbd>N</kbd>
            </Button>
            <Button onPress={skip}>
              {words.later} <kbd>S</kbd>
            </Button>
          </>
        )}
        {last !== undefined && (
          <Button isDisabled={busy} onPress={() => void undo()}>
            <Icon name="undo" />
            {words.undoLast} <kbd>U</kbd>
          </Button>
        )}
      </div>
      <p className="sr-only">{words.keys}</p>
    </>
  );
}

/** Single keys, where nobody is typing into a field and no menu or dialog is open. */
function useKeys(actions: Readonly<Record<string, (() => unknown) | null>>): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const elsewhere = target.closest(
        'input, select, textarea, [role="dialog"], [role="menu"], [role="listbox"]',
      );
      if (elsewhere || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      current.current[event.key.toLowerCase()]?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
