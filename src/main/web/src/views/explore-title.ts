import type { Exploration } from '../core/exploration';
import type { Network, Paths } from '../core/network';
import type { Visible } from '../core/visible';
import type { Messages } from '../messages';

/** The title says the answer: how two are connected, who is around whom, or how much is on screen. */
export function exploreTitle(
  view: Exploration,
  network: Network,
  shown: Visible,
  found: Paths | null,
  t: Messages,
): string {
  const nameOf = (id: string) => network.nodes.get(id)?.label;
  if (view.pair) {
    const from = found?.from?.name ?? nameOf(view.pair.from) ?? view.pair.from;
    const to = found?.to?.name ?? nameOf(view.pair.to) ?? view.pair.to;
    return t.explore.titlePath(from, to);
  }
  if (network.nodes.size === 0) return t.explore.empty;
  const centres = new Set(view.steps.flatMap((step) => (step.do === 'expand' ? [step.id] : [])));
  const names = [...centres].map(nameOf).filter((name) => name !== undefined);
  const [first, second] = names;
  const around = Math.max(shown.nodes.length - centres.size, 0);
  if (centres.size === 1 && first !== undefined) return t.explore.titleAround(first, around);
  if (centres.size === 2 && first !== undefined && second !== undefined)
    return t.explore.titleAroundTwo(first, second, around);
  return t.explore.title(shown.nodes.length, shown.edges.length);
}
