import type { NetworkNode } from '../src/core/network';
import { ENTITY_KINDS } from '../src/core/vocabulary';
import { fit } from '../src/graph/camera';
import { Layout } from '../src/graph/layout';
import type { Line } from '../src/graph/lines';
import { placeNew, type Positions } from '../src/graph/placing';
import { sizeOf, Stage } from '../src/graph/stage';

/** Draws a made-up graph of the given size; gives how long it took to lay out, in milliseconds. */
async function draw(things: number, links: number): Promise<number> {
  const container = document.getElementById('canvas');
  if (!container) throw new Error('no canvas');
  stage?.close();
  Object.assign(container.style, { position: 'fixed', inset: '0' });
  const { nodes, lines } = madeUp(things, links);
  const positions: Positions = new Map();
  placeNew(
    nodes.map((node) => node.id),
    () => undefined,
    positions,
  );
  const drawn = new Stage(container);
  stage = drawn;
  drawn.sigma.on('enterNode', ({ node }) => drawn.hover(node));
  drawn.sigma.on('leaveNode', () => drawn.hover(null));
  drawn.show(nodes, lines, positions);
  const time = await settle(drawn, nodes, lines, positions);
  fit(drawn.sigma, drawn.graph.nodes(), 0);
  return time;
}

let stage: Stage | null = null;
let frames: number[] | null = null;

/** Notes when each frame comes, from now on. */
function record(): void {
  const times: number[] = [];
  frames = times;
  const note = (time: number) => {
    if (frames !== times) return;
    times.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** The times between the frames since {@link record}, in milliseconds, shortest first. */
function recorded(): number[] {
  const times = frames ?? [];
  frames = null;
  return times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((a, b) => a - b);
}

function settle(
  stage: Stage,
  nodes: readonly NetworkNode[],
  edges: readonly Line[],
  positions: Positions,
): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const layout = new Layout((places, done) => {
      stage.move(places, 0);
      if (!done) return;
      layout.stop();
      resolve(performance.now() - started);
    });
    layout.run({
      nodes: nodes.map((node) => ({
        id: node.id,
        ...(positions.get(node.id) ?? { x: 0, y: 0 }),
        fixed: false,
        size: sizeOf(node),
      })),
      edges,
      wide: true,
    });
  });
}

/** Like the sample in shape: some hubs with many links, most with few. The same for the same numbers. */
function madeUp(things: number, links: number): { nodes: NetworkNode[]; lines: Line[] } {
  let seed = 42;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const nodes = Array.from({ length: things }, (_, index): NetworkNode => {
    const kind = ENTITY_KINDS[index % 5] ?? 'ORGANISATION';
    const label = `Thing number ${index}`;
    return {
      id: `n${index}`,
      kind,
      label,
      type: null,
      degree: 1 + (index % 40),
      years: null,
      country: null,
      region: null,
    };
  });
  const lines = new Map<string, Line>();
  while (lines.size < links) {
    const hub = Math.floor(things * random() ** 3);
    const other = Math.floor(things * random());
    if (hub === other) continue;
    const [source, target] = [`n${Math.min(hub, other)}`, `n${Math.max(hub, other)}`];
    const key = `${source}*${target}`;
    lines.set(key, { key, source, target, inferred: lines.size % 5 === 0, weight: 1 });
  }
  return { nodes, lines: [...lines.values()] };
}

Object.assign(globalThis, { draw, record, recorded });
