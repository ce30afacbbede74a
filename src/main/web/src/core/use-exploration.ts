import { useEffect, useMemo, useRef, useState } from 'react';
import { CollaborationPathsDocument, type LinkKind, NeighbourhoodDocument } from '../generated/graphql';
import { type AskFailure, askOnce } from './api';
import type { Language } from './language';
import { type Answer, assemble, type Neighbourhood, type Network, stepKey } from './network';
import { usePage } from './page-context';
import type { Step } from './steps';
import { asFailure } from './use-question';

export type ExplorationData = {
  /** The network of the last steps whose answers are all there: it changes in whole steps, never in parts. */
  readonly network: Network;
  /** Steps still waiting for their answer. */
  readonly pending: readonly Step[];
  readonly failure: AskFailure | null;
  readonly retry: () => void;
};

const PAGE = 100;

/** Asks for what the steps need and have not got, and folds the answers. After a change of language the old labels stay until the new ones are there. */
export function useExploration(wanted: readonly Step[]): ExplorationData {
  const { language } = usePage();
  const key = wanted.map(stepKey).join();
  // The address is read anew at each change of it; the steps are the same as long as they read the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const steps = useMemo(() => wanted, [key]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const missing = steps.filter(
      (step) => step.do !== 'remove' && !answers.has(`${language} ${stepKey(step)}`),
    );
    for (const step of missing)
      answerTo(step, language).then(
        (answer) => {
          if (!current || !answer) return;
          setFailure(null);
          setAnswers((before) => new Map(before).set(`${language} ${stepKey(step)}`, answer));
        },
        (reason: unknown) => {
          if (current) setFailure(asFailure(reason));
        },
      );
    return () => {
      current = false;
    };
    // Answers are looked at once per change of steps; they must not start the round again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [steps, language, attempt]);

  const known = useMemo(() => {
    const other: Language = language === 'EN' ? 'IT' : 'EN';
    return new Map(
      steps.flatMap((step) => {
        const answer =
          answers.get(`${language} ${stepKey(step)}`) ?? answers.get(`${other} ${stepKey(step)}`);
        return answer ? [[stepKey(step), answer] as const] : [];
      }),
    );
  }, [answers, language, steps]);

  const assembled = useMemo(() => assemble(steps, known), [steps, known]);
  const pending = steps.filter((step) => step.do !== 'remove' && !known.has(stepKey(step)));
  const complete = useRef(assembled);
  if (pending.length === 0 || failure) complete.current = assembled;
  return { network: complete.current, pending, failure, retry: () => setAttempt((count) => count + 1) };
}

async function answerTo(step: Step, language: Language): Promise<Answer | null> {
  switch (step.do) {
    case 'remove':
      return null;
    case 'expand':
      return { to: 'expand', neighbourhood: await neighbourhood(step.id, step.links, step.count, language) };
    case 'path': {
      const { collaborationPaths } = await askOnce(
        CollaborationPathsDocument,
        { from: step.from, to: step.to },
        language,
      );
      return { to: 'path', paths: collaborationPaths };
    }
  }
}

/** One neighbourhood of any size, page by page. */
async function neighbourhood(
  id: string,
  links: readonly LinkKind[],
  count: number,
  language: Language,
): Promise<Neighbourhood | null> {
  let whole: Neighbourhood | null = null;
  for (let left = count; left > 0; left -= PAGE) {
    const after: string | null = whole?.pageInfo.endCursor ?? null;
    const page: Neighbourhood | null = await onePage(id, links, Math.min(left, PAGE), after, language);
    if (!page) return whole;
    whole = whole
      ? { ...page, nodes: [...whole.nodes, ...page.nodes], edges: [...whole.edges, ...page.edges] }
      : page;
    if (!page.pageInfo.hasNextPage) break;
  }
  return whole;
}

async function onePage(
  id: string,
  links: readonly LinkKind[],
  first: number,
  after: string | null,
  language: Language,
): Promise<Neighbourhood | null> {
  const variables = { id, links: links.length > 0 ? links : null, first, after };
  return (await askOnce(NeighbourhoodDocument, variables, language)).neighbourhood;
}
