import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Pin } from '../core/exploration';
import type { Lanes } from '../core/lanes';
import type { NetworkEdge, NetworkNode } from '../core/network';
import { usePage } from '../core/page-context';
import { type Direction, neighbourTowards } from '../core/walk';
import { linesOf } from './lines';
import { pageCoordinates } from './page-coordinates';
import type { Stage } from './stage';
import { useGestures } from './use-gestures';
import { usePlaces } from './use-places';
import { useStage } from './use-stage';

export type CanvasCommands = {
  readonly stage: Stage;
  readonly element: HTMLElement;
  readonly tidy: () => void;
};

type Props = {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly origins: ReadonlyMap<string, string>;
  readonly lanes: Lanes;
  readonly pins: readonly Pin[];
  readonly selected: string | null;
  readonly only: ReadonlySet<string> | null;
  /** What the buttons beside the canvas may ask of it; null until it can draw. */
  readonly commands: RefObject<CanvasCommands | null>;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onSecond: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
  readonly onPin: (id: string, place: { x: number; y: number }) => void;
};

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The graph as a picture one can point at and walk through with the keyboard. */
export function GraphCanvas(props: Props) {
  const { t, say } = usePage();
  const container = useRef<HTMLDivElement>(null);
  const { stage, failed } = useStage(container, { labels: true, interactive: true });
  const { nodes, edges, origins, lanes, pins, selected, only, commands } = props;
  const lines = useMemo(() => linesOf(edges), [edges]);
  const drawn = useMemo(() => ({ nodes, lines, origins, lanes, pins }), [nodes, lines, origins, lanes, pins]);
  const { tidy } = usePlaces(stage, drawn);
  useGestures(stage, props);

  useEffect(() => {
    commands.current = stage && container.current ? { stage, element: container.current, tidy } : null;
  }, [stage, tidy, commands]);

  useEffect(() => {
    stage?.emphasise({ selected, only, pinned: new Set(pins.map((pin) => pin.id)) });
  }, [stage, selected, only, pins, drawn]);

  const name = (id: string) => nodes.find((node) => node.id === id);
  const walkTo = (id: string | null) => {
    if (id === null) {
      say(t.explore.walkEnd);
      return;
    }
    props.onSelect(id);
    const node = name(id);
    if (node && stage) say(t.explore.walked(node.label, t.words.kind[node.kind], stage.graph.degree(id)));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!stage) return;
    const here = selected !== null && stage.graph.hasNode(selected) ? selected : null;
    const direction = ARROWS[event.key];
    if (direction) walkTo(here === null ? busiest(stage) : towards(stage, here, direction));
    else if (event.key === 'Enter' && here) props.onExpand(here);
    else if ((event.key === 'm' || event.key === 'M' || event.key === 'ContextMenu') && here)
      props.onMenu(here, pageCoordinates(stage, here));
    else if (event.key === 'Escape') container.current?.blur();
    else return;
    event.preventDefault();
  };

  if (failed) return <p className="notice">{t.explore.noDrawing}</p>;
  return (
    <div
      ref={container}
      className="canvas"
      role="application"
      aria-label={t.explore.canvas}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      data-things={nodes.length}
      data-lines={lines.length}
    />
  );
}

function towards(stage: Stage, here: string, direction: Direction): string | null {
  const placed = (id: string) => {
    const { x, y } = stage.graph.getNodeAttributes(id) as { x: number; y: number };
    return { id, x, y };
  };
  return neighbourTowards(placed(here), direction, stage.graph.neighbors(here).map(placed));
}

/** Where a walk begins: the thing with most links on screen, then the smaller identifier. */
function busiest(stage: Stage): string | null {
  const ranked = stage.graph
    .nodes()
    .sort((a, b) => stage.graph.degree(b) - stage.graph.degree(a) || (a < b ? -1 : 1));
  return ranked[0] ?? null;
}
