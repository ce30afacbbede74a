import { useState } from 'react';
import { ask, AskFailure, forgetAnswers } from '../../core/api';
import { toldInALine } from '../../core/told';
import { usePage } from '../../core/page-context';
import { asFailure } from '../../core/use-question';
import {
  ConfirmMergeDocument,
  type MergeResult,
  type MergeState,
  RejectMergeDocument,
  UndoMergeDocument,
} from '../../generated/graphql';

type Outcome = { readonly id: string; readonly result: MergeResult };

/** Sends decisions one after the other and tells what became of them. */
export function useDecisions() {
  const { t, language, say } = usePage();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const words = t.merges;

  const send = async (ids: readonly string[], state: MergeState): Promise<readonly Outcome[]> => {
    const variables = { ids: [...ids] };
    switch (state) {
      case 'SAME':
        return (await ask(ConfirmMergeDocument, variables, language)).confirmMerge;
      case 'DIFFERENT':
        return (await ask(RejectMergeDocument, variables, language)).rejectMerge;
      case 'OPEN':
        return (await ask(UndoMergeDocument, variables, language)).undoMerge;
    }
  };

  /** Gives the pairs that are now as was asked for. */
  const decide = async (ids: readonly string[], state: MergeState): Promise<readonly string[]> => {
    setBusy(true);
    setProblem(null);
    try {
      const outcomes = await send(ids, state);
      const refused = outcomes.find(({ result }) => result === 'CONTRADICTS' || result === 'UNKNOWN');
      if (refused) setProblem(refused.result === 'UNKNOWN' ? words.gone : words.contradicts);
      else say(words.done[state]);
      forgetAnswers();
      return outcomes.filter(({ result }) => result === 'DONE').map(({ id }) => id);
    } catch (reason) {
      setProblem(explained(asFailure(reason)));
      return [];
    } finally {
      setBusy(false);
    }
  };

  const explained = (failure: AskFailure) =>
    failure.code === 'UNAUTHENTICATED' || failure.code === 'FORBIDDEN'
      ? words.needsOfficer
      : words.failed(toldInALine(failure, t, language));

  return { decide, busy, problem, fail: (reason: unknown) => setProblem(explained(asFailure(reason))) };
}
