import { useEffect, useRef } from 'react';
import type { Network } from '../../core/network';
import { usePage } from '../../core/page-context';
import type { Step } from '../../core/steps';

/** Tells, once an expansion has come, how much it added: for those who do not see the canvas. */
export function useAnnounceGrowth(steps: readonly Step[], network: Network, pending: boolean): void {
  const { t, say } = usePage();
  const before = useRef({ steps: 0, nodes: 0 });
  useEffect(() => {
    if (pending) return;
    const last = steps.at(-1);
    const grew = steps.length >= before.current.steps && last?.do === 'expand' && before.current.nodes > 0;
    if (grew && network.nodes.size !== before.current.nodes) {
      const name = network.nodes.get(last.id)?.label ?? last.id;
      say(t.explore.grown(Math.max(network.nodes.size - before.current.nodes, 0), name));
    }
    before.current = { steps: steps.length, nodes: network.nodes.size };
  }, [steps, network, pending, say, t]);
}
