import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Pin } from '../core/exploration';
import type { Lanes } from '../core/lanes';
import type { NetworkNode } from '../core/network';
import { fit, inView, motionWelcome, roomFor } from './camera';
import { Layout } from './layout';
import type { Line } from './lines';
import { placeNew, type Positions } from './placing';
import { sizeOf, type Stage } from './stage';

type Drawn = {
  readonly nodes: readonly NetworkNode[];
  readonly lines: readonly Line[];
  readonly origins: ReadonlyMap<string, string>;
  readonly lanes: Lanes;
  readonly pins: readonly Pin[];
  /** Whether everything is brought into view after each change: where nobody can move about. */
  readonly whole?: boolean;
};

const MOVE_MILLISECONDS = 400;

/**
 * Keeps the stage showing what it should, each thing in its place: what was there stays, what is new unfolds beside the
 * thing it was reached from. Gives the command that arranges everything anew.
 */
export function usePlaces(stage: Stage | null, drawn: Drawn): { readonly tidy: () => void } {
  const positions = useRef<Positions>(new Map());
  const latest = useRef(drawn);
  const fitWhenSettled = useRef(false);
  latest.current = drawn;

  const layout = useMemo(
    () =>
      stage &&
      new Layout((places, done) => {
        for (const [id, place] of places) positions.current.set(id, { ...place });
        const duration = motionWelcome() ? MOVE_MILLISECONDS : 0;
        stage.move(places, done ? duration : 0);
        if (done) settle(stage, [...places.keys()], fitWhenSettled.current, duration);
      }),
    [stage],
  );
  useEffect(() => () => layout?.stop(), [layout]);

  const arrange = useCallback(
    (fixed: (id: string) => boolean) => {
      const { nodes, lines } = latest.current;
      stage?.mark('moving');
      layout?.run({
        nodes: nodes.map((node) => {
          const place = positions.current.get(node.id) ?? { x: 0, y: 0 };
          return { id: node.id, ...place, fixed: fixed(node.id), size: sizeOf(node) };
        }),
        edges: lines,
        wide: isWide(stage),
      });
    },
    [layout, stage],
  );

  useEffect(() => {
    if (!stage) return;
    const { nodes, lines, origins, lanes, pins } = drawn;
    const ids = nodes.map((node) => node.id);
    const isNewGraph = !ids.some((id) => stage.graph.hasNode(id));
    if (isNewGraph) positions.current = new Map([...lanes].map(([id, place]) => [id, { ...place }]));
    for (const pin of pins) positions.current.set(pin.id, { x: pin.x, y: pin.y });
    const fresh = placeNew(ids, (id) => origins.get(id), positions.current);
    stage.show(nodes, lines, positions.current);
    // Until it has drawn once, sigma cannot tell where in the window a place is.
    if (isNewGraph) stage.sigma.refresh();
    if (fresh.size === 0) {
      if (isNewGraph) fit(stage.sigma, ids, 0);
      stage.mark('settled');
      return;
    }
    const pinned = new Set(pins.map((pin) => pin.id));
    fitWhenSettled.current = isNewGraph || drawn.whole === true;
    if (isNewGraph) fit(stage.sigma, ids, 0);
    arrange((id) => (isNewGraph ? pinned.has(id) || lanes.has(id) : !fresh.has(id)));
  }, [stage, drawn, arrange]);

  const tidy = useCallback(() => {
    const pinned = new Set(latest.current.pins.map((pin) => pin.id));
    fitWhenSettled.current = true;
    arrange((id) => pinned.has(id));
  }, [arrange]);
  return { tidy };
}

function isWide(stage: Stage | null): boolean {
  if (!stage) return true;
  const room = roomFor(stage.sigma);
  return room.x >= room.y;
}

/** After things have moved: everything into view when the graph is new, or when growth went over the edge. */
function settle(stage: Stage, ids: readonly string[], always: boolean, duration: number): void {
  setTimeout(() => {
    if (always || !inView(stage.sigma, ids)) fit(stage.sigma, stage.graph.nodes(), duration);
    stage.mark('settled');
  }, duration + 30);
}
