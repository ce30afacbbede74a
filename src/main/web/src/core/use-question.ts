import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { answersEdition, AskFailure, askOnce, onForgotten } from './api';
import { usePage } from './page-context';

/** Where a question stands. `data` of an earlier question stays while the next one is on its way (`loading`). */
export type Asked<R> = {
  readonly data: R | null;
  readonly loading: boolean;
  readonly failure: AskFailure | null;
  readonly retry: () => void;
};

type State<R> = { readonly key: string; readonly data: R | null; readonly failure: AskFailure | null };

/** Asks the service in the page's language; null variables ask nothing. */
export function useQuestion<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Asked<R> {
  const { language } = usePage();
  const [attempt, setAttempt] = useState(0);
  const edition = useSyncExternalStore(onForgotten, answersEdition);
  const key = variables === null ? '' : `${language} ${attempt} ${edition} ${JSON.stringify(variables)}`;
  const [state, setState] = useState<State<R>>({ key: '', data: null, failure: null });

  useEffect(() => {
    if (variables === null) return;
    let current = true;
    askOnce(document, variables, language).then(
      (data) => {
        if (current) setState({ key, data, failure: null });
      },
      (reason: unknown) => {
        if (current) setState((before) => ({ key, data: before.data, failure: asFailure(reason) }));
      },
    );
    return () => {
      current = false;
    };
    // The key stands for the variables: they are a new object at each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [document, key, language]);

  const loading = key !== '' && state.key !== key;
  return {
    data: key === '' ? null : state.data,
    loading,
    failure: loading ? null : state.failure,
    retry: () => setAttempt((count) => count + 1),
  };
}

export function asFailure(reason: unknown): AskFailure {
  return reason instanceof AskFailure ? reason : new AskFailure('fault', String(reason));
}
