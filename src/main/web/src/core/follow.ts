import type { TypedDocumentString } from '../generated/graphql';
import { AskFailure, failureIn, type Reply } from './api';
import type { Language } from './language';
import { tokenHeader } from './token';

/**
 * Sends a subscription and hands over each answer as it comes, over server-sent events, until the service ends it.
 * @throws AskFailure when the stream does not begin, is cut, or tells of an error.
 */
export async function follow<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  language: Language,
  signal: AbortSignal,
  onAnswer: (answer: R) => void,
): Promise<void> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'text/event-stream',
        'Accept-Language': language.toLowerCase(),
        ...tokenHeader(),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
    const streams = response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
    if (!response.ok || !streams || !response.body) throw new AskFailure('fault', `HTTP ${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new AskFailure('unreachable', 'The stream was cut');
      const { events, rest } = eventsIn(text + value);
      text = rest;
      for (const event of events) {
        if (event.name === 'complete') return;
        if (event.name === 'next') onAnswer(answerIn(event.data) as R);
      }
    }
  } catch (reason) {
    throw reason instanceof AskFailure ? reason : new AskFailure('unreachable', String(reason));
  }
}

export type StreamEvent = { readonly name: string; readonly data: string };

/** The events that a piece of a stream has in full, and the beginning of the next one. */
export function eventsIn(text: string): { readonly events: readonly StreamEvent[]; readonly rest: string } {
  const parts = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = parts.pop() ?? '';
  return { events: parts.map(eventOf), rest };
}

function eventOf(block: string): StreamEvent {
  const lines = block.split('\n');
  const values = (field: string) =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).trimStart());
  return { name: values('event')[0] ?? 'message', data: values('data').join('\n') };
}

function answerIn(json: string): unknown {
  const reply = JSON.parse(json) as Reply<unknown>;
  const failure = failureIn(reply) ?? (reply.data ? null : new AskFailure('fault', 'An answer without data'));
  if (failure) throw failure;
  return reply.data;
}
