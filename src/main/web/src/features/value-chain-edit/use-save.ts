import { useState } from 'react';
import { ask, type AskFailure, forgetAnswers } from '../../core/api';
import { NO_CHAIN } from '../../core/chain-address';
import { navigate } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { useSession } from '../../core/session-context';
import { toldInALine } from '../../core/told';
import { asFailure } from '../../core/use-question';
import { SaveValueChainDocument, ValueChainDocument } from '../../generated/graphql';
import type { Messages } from '../../messages';
import { type Chain, type ChainDraft, inputOf, problemsOf } from './draft';

/** Saves a chain; what keeps it from being saved is told by field, and another's version is kept to choose from. */
export function useSave() {
  const { t, language, say } = usePage();
  const { refresh } = useSession();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [theirs, setTheirs] = useState<Chain | null>(null);
  const [busy, setBusy] = useState(false);

  const refused = async (failure: AskFailure, draft: ChainDraft) => {
    if (failure.properties['argument'] === 'input.version' && draft.id !== null) {
      const read = await ask(ValueChainDocument, { id: draft.id }, language).catch(() => null);
      setTheirs(read?.valueChain ?? null);
      if (read?.valueChain) return;
    }
    setProblems([inWords(failure, t) ?? toldInALine(failure, t, language)]);
    if (failure.code === 'UNAUTHENTICATED') await refresh();
  };

  const save = async (draft: ChainDraft) => {
    setTheirs(null);
    const found = problemsOf(draft, t);
    setProblems(found);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const { saveValueChain: saved } = await ask(
        SaveValueChainDocument,
        { input: inputOf(draft) },
        language,
      );
      forgetAnswers();
      say(t.chainEditor.saved(saved.valueChain.name, saved.version));
      navigate({ page: 'chains', look: { ...NO_CHAIN, chain: saved.valueChain.id } });
    } catch (thrown) {
      await refused(asFailure(thrown), draft);
    }
    setBusy(false);
  };
  return { problems, theirs, busy, save };
}

/** A refusal by the field it is about; null where the page has no better words than the service. */
function inWords({ code, properties }: AskFailure, t: Messages): string | null {
  const words = t.chainEditor;
  const { argument = '', value = '', reason = '' } = properties;
  if (code === 'UNAUTHENTICATED') return words.ended;
  if (argument === 'input.label' && value.startsWith('chain:')) return words.taken(value);
  const field = argument.startsWith('input.stages.requires')
    ? words.requires
    : argument.startsWith('input.stages')
      ? words.stages
      : argument === 'input.areas'
        ? words.areas
        : null;
  return field && words.refused(field, `${value}. ${reason}`);
}
