import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutReply, LayoutTask } from './layout-task';
import { turnToFill } from './turned';

/**
 * Lays out a graph away from the page's own thread. Nodes that are fixed stay where they are. Positions are sent now and
 * then while it works, so that a large graph is seen to unfold, and once more at the end.
 */
const CHUNK = 20;
const NEWS_EVERY_MILLISECONDS = 150;

onmessage = ({ data: task }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ type: 'undirected', multi: false });
  task.nodes.forEach((node, index) => graph.addNode(index, { ...node }));
  for (const [source, target] of task.edges) if (source !== target) graph.mergeEdge(source, target);

  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    strongGravityMode: false,
    gravity: 1,
    scalingRatio: 10,
    slowDown: 2 + Math.log(graph.order + 1),
  };
  const started = performance.now();
  let told = started;
  for (let done = 0; done < task.iterations; done += CHUNK) {
    forceAtlas2.assign(graph, { iterations: CHUNK, settings });
    const now = performance.now();
    if (now - started > task.milliseconds) break;
    if (now - told > NEWS_EVERY_MILLISECONDS) {
      told = now;
      tell(task, graph, false);
    }
  }
  if (task.nodes.every((node) => !node.fixed))
    noverlap.assign(graph, {
      maxIterations: graph.order > 500 ? 10 : 60,
      settings: { margin: 3, ratio: 1.1, speed: 2 },
    });
  tell(task, graph, true);
};

function tell(task: LayoutTask, graph: Graph, done: boolean): void {
  const positions = new Float32Array(graph.order * 2);
  graph.forEachNode((node, attributes) => {
    positions[Number(node) * 2] = attributes['x'] as number;
    positions[Number(node) * 2 + 1] = attributes['y'] as number;
  });
  if (task.nodes.every((node) => !node.fixed)) turnToFill(positions, task.wide);
  const reply: LayoutReply = { id: task.id, positions, done };
  postMessage(reply, { transfer: [positions.buffer] });
}
