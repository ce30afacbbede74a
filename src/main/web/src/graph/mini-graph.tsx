import { useMemo, useRef } from 'react';
import type { Network } from '../core/network';
import { linesOf } from './lines';
import { usePlaces } from './use-places';
import { useStage } from './use-stage';

/** A small picture of a network, to look at only; beside it stands the same in words. */
export function MiniGraph({ network, label }: { readonly network: Network; readonly label: string }) {
  const container = useRef<HTMLDivElement>(null);
  const { stage, failed } = useStage(container, { labels: true, interactive: false });
  const drawn = useMemo(
    () => ({
      nodes: [...network.nodes.values()],
      lines: linesOf([...network.edges.values()]),
      origins: network.origins,
      lanes: network.lanes,
      pins: [],
      whole: true,
    }),
    [network],
  );
  usePlaces(stage, drawn);
  if (failed) return null;
  return (
    <div
      ref={container}
      className="canvas canvas-mini"
      role="img"
      aria-label={label}
      data-things={drawn.nodes.length}
    />
  );
}
