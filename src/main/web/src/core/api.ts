import type { TypedDocumentString } from '../generated/graphql';
import type { Language } from './language';
import { tokenHeader } from './token';

/** Why an answer did not come, in a form the page can explain. */
export class AskFailure extends Error {
  constructor(
    /** `unreachable`: no connection; `refused`: the request was wrong, or not allowed; `fault`: the service failed. */
    readonly kind: 'unreachable' | 'refused' | 'fault',
    message: string,
    /** The service's stable code, where it gave one. */
    readonly code: string | null = null,
    /** What the service tells beside the code, as texts. */
    readonly properties: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export type Reply<T> = {
  data?: T | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
};

const REFUSALS: readonly (string | null)[] = ['BAD_REQUEST', 'UNAUTHENTICATED', 'FORBIDDEN'];
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Sends one operation document and gives its answer. Labels come in the language named.
 * @throws AskFailure when there is no answer, or an answer with errors.
 */
export async function ask<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  language: Language,
  again = true,
): Promise<R> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Accept-Language': language.toLowerCase(),
      ...tokenHeader(),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  }).catch((reason: unknown) => {
    throw new AskFailure('unreachable', String(reason));
  });
  const reply = (await response.json().catch(() => null)) as Reply<R> | null;
  if (!reply)
    throw new AskFailure(response.status >= 502 ? 'unreachable' : 'fault', `HTTP ${response.status}`);
  const failure = failureIn(reply);
  if (failure) {
    // The token was renewed by signing in while this question waited for its turn.
    if (failure.code === 'TOKEN_NEEDED' && again) return ask(document, variables, language, false);
    throw failure;
  }
  if (!reply.data) throw new AskFailure('fault', `HTTP ${response.status}`);
  return reply.data;
}

/** The first error of a reply; null when there is none. */
export function failureIn(reply: Reply<unknown>): AskFailure | null {
  const [error] = reply.errors ?? [];
  if (!error) return null;
  const properties = texts(error.extensions);
  const code = properties['code'] ?? null;
  return new AskFailure(REFUSALS.includes(code) ? 'refused' : 'fault', error.message, code, properties);
}

function texts(of: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(of ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

const KEPT_ANSWERS = 400;
const FRESH_MILLISECONDS = 5 * 60_000;
let edition = 0;
const readers = new Set<() => void>();
const answers = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

/** As {@link ask}, but the same question in the same language is asked once in five minutes. Failures are not kept. */
export function askOnce<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  language: Language,
): Promise<R> {
  const key = `${language} ${JSON.stringify(variables)} ${document.toString()}`;
  const kept = answers.get(key);
  if (kept && Date.now() - kept.at < FRESH_MILLISECONDS) return kept.answer as Promise<R>;
  const answer = ask(document, variables, language);
  answers.set(key, { at: Date.now(), answer });
  answer.catch(() => answers.delete(key));
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT_ANSWERS) break;
    answers.delete(oldest);
  }
  return answer;
}

/** Forgets all answers after a change, so that whatever is on screen is asked again. */
export function forgetAnswers(): void {
  answers.clear();
  edition += 1;
  for (const reader of readers) reader();
}

/** Number of the present answers: it grows when they are forgotten. */
export function answersEdition(): number {
  return edition;
}

/** Calls back when answers are forgotten; gives the way to stop that. */
export function onForgotten(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}
