import type { LinkKind } from '../generated/graphql';

/**
 * What a person did to make the graph on screen grow or shrink, in order. The graph is the fold of these steps over the
 * service's answers, so a list of steps in the address bar reopens the same graph anywhere.
 */
export type Step =
  | {
      readonly do: 'expand';
      readonly id: string;
      readonly links: readonly LinkKind[];
      readonly count: number;
    }
  | { readonly do: 'path'; readonly from: string; readonly to: string }
  | { readonly do: 'remove'; readonly id: string };

/** How many neighbours one expansion brings at most. */
export const EXPANSION = 25;

/**
 * Adds an expansion; one of the same node by the same links is raised to the larger count instead of repeated, and its
 * place in the order is kept. A node that was removed and is expanded again comes back.
 */
export function withExpansion(
  steps: readonly Step[],
  id: string,
  links: readonly LinkKind[],
  count: number,
): Step[] {
  const rest = steps.filter((step) => !(step.do === 'remove' && step.id === id));
  const key = linksKey(links);
  const at = rest.findIndex((step) => step.do === 'expand' && step.id === id && linksKey(step.links) === key);
  const step: Step = { do: 'expand', id, links, count };
  if (at < 0) return [...rest, step];
  return rest.map((old, index) => (index === at && old.do === 'expand' && old.count < count ? step : old));
}

/** Removes a node, and forgets the expansions that only it carried. */
export function withoutNode(steps: readonly Step[], id: string): Step[] {
  return [...steps.filter((step) => !(step.do === 'remove' && step.id === id)), { do: 'remove', id }];
}

/** Adds the ways between two organisations; asking again for the same two changes nothing. */
export function withPath(steps: readonly Step[], from: string, to: string): Step[] {
  const there = steps.some((step) => step.do === 'path' && step.from === from && step.to === to);
  const rest = steps.filter((step) => !(step.do === 'remove' && (step.id === from || step.id === to)));
  return there ? rest : [...rest, { do: 'path', from, to }];
}

/** How many neighbours of a node by these links the steps ask for so far; 0 when none. */
export function askedFor(steps: readonly Step[], id: string, links: readonly LinkKind[]): number {
  const key = linksKey(links);
  return steps.reduce(
    (most, step) =>
      step.do === 'expand' && step.id === id && linksKey(step.links) === key
        ? Math.max(most, step.count)
        : most,
    0,
  );
}

export function linksKey(links: readonly LinkKind[]): string {
  return [...links].sort().join('+');
}
