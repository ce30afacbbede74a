import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { answersEdition, askOnce, type AskFailure, onForgotten } from '../../core/api';
import { follow } from '../../core/follow';
import type { Language } from '../../core/language';
import { usePage } from '../../core/page-context';
import { type Asked, asFailure } from '../../core/use-question';
import { ConsortiumDocument, type ConsortiumInput, ConsortiumSearchDocument } from '../../generated/graphql';
import type { Answer } from './answer';

/** A search under way or over: `data` is the best so far; `stop` ends it there, null when it is over. */
export type Search = Asked<Answer> & { readonly stop: (() => void) | null; readonly stopped: boolean };

type State = {
  readonly key: string;
  readonly data: Answer | null;
  readonly over: boolean;
  readonly stopped: boolean;
  readonly failure: AskFailure | null;
};

const NOTHING: State = { key: '', data: null, over: true, stopped: false, failure: null };
const MOST_KEPT = 30;
const finished = new Map<string, Answer>();

/** Searches for a consortium and shows each better team as it is found. Null input searches nothing. */
export function useSearch(input: ConsortiumInput | null): Search {
  const { language } = usePage();
  const [attempt, setAttempt] = useState(0);
  const edition = useSyncExternalStore(onForgotten, answersEdition);
  const key = input === null ? '' : `${language} ${edition} ${JSON.stringify(input)}`;
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    if (input === null || finished.has(key)) return;
    const gone = new AbortController();
    running.current = gone;
    const tell = (part: Partial<State>) => {
      if (gone.signal.aborted) return;
      setState((before) => ({
        ...(before.key === key ? before : { ...NOTHING, data: before.data }),
        key,
        ...part,
      }));
    };
    tell({ over: false, stopped: false, failure: null });
    search(input, language, gone.signal, (data) => tell({ data })).then(
      (data) => {
        keep(key, data);
        tell({ data, over: true });
      },
      (reason: unknown) => tell({ over: true, failure: asFailure(reason) }),
    );
    return () => gone.abort();
    // The key stands for the input: it is a new object at each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const known = finished.get(key);
  const loading = key !== '' && !known && !(state.key === key && state.over);
  return {
    data: key === '' ? null : (known ?? state.data),
    loading,
    failure: loading || known ? null : state.failure,
    retry: () => setAttempt((count) => count + 1),
    stopped: !known && state.stopped,
    stop: loading
      ? () => {
          running.current?.abort();
          setState((before) => ({ ...before, key, over: true, stopped: true }));
        }
      : null,
  };
}

/** Follows the search to its end; where nothing streams, asks for the answer at once. */
async function search(
  input: ConsortiumInput,
  language: Language,
  signal: AbortSignal,
  onBetter: (answer: Answer) => void,
): Promise<Answer> {
  let last = null as Answer | null;
  try {
    await follow(ConsortiumSearchDocument, { input }, language, signal, ({ consortiumSearch }) => {
      last = consortiumSearch;
      onBetter(consortiumSearch);
    });
  } catch (reason) {
    if (signal.aborted || asFailure(reason).code !== null) throw reason;
    last = null;
  }
  return last ?? (await askOnce(ConsortiumDocument, { input }, language)).consortium;
}

function keep(key: string, answer: Answer): void {
  finished.set(key, answer);
  for (const oldest of finished.keys()) {
    if (finished.size <= MOST_KEPT) break;
    finished.delete(oldest);
  }
}
