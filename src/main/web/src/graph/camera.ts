import type Sigma from 'sigma';

/** Moves over the canvas. Durations of 0 jump: the caller knows whether motion is welcome. */

export const motionWelcome = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Room that things keep from the edge, and that the labels on their right need, in pixels. */
const EDGE = 50;
const LABEL = 200;

/** Brings the given things into view, with room for their labels. */
export function fit(sigma: Sigma, ids: readonly string[], milliseconds: number): void {
  const graph = sigma.getGraph();
  const there = ids.filter((id) => graph.hasNode(id));
  if (there.length === 0) return;
  const points = there.map((id) =>
    sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number }),
  );
  const [left, right] = extent(points.map((point) => point.x));
  const [top, bottom] = extent(points.map((point) => point.y));
  const camera = sigma.getCamera();
  const room = roomFor(sigma);
  const factor = Math.max((right - left) / room.x, (bottom - top) / room.y, 0.02);
  const ratio = Math.min(Math.max(camera.ratio * factor, 0.12), 20);
  // Labels stand to the right of their things, so the things stand a little to the left of the middle.
  const aside = ((LABEL - EDGE) / 2) * (ratio / camera.ratio);
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2 + aside, y: (top + bottom) / 2 });
  go(sigma, { x: middle.x, y: middle.y, ratio }, milliseconds);
}

/** What is left for the things themselves, without the edges and the labels on their right, in pixels. */
export function roomFor(sigma: Sigma): { readonly x: number; readonly y: number } {
  const { width, height } = sigma.getDimensions();
  return {
    x: Math.max(width - EDGE - LABEL, width * 0.5),
    y: Math.max(height - 2 * EDGE, height * 0.6),
  };
}

/** Whether all the given things are on screen. */
export function inView(sigma: Sigma, ids: readonly string[]): boolean {
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  return ids
    .filter((id) => graph.hasNode(id))
    .map((id) => sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number }))
    .every(({ x, y }) => x > 10 && y > 10 && x < width - 10 && y < height - 10);
}

export function zoom(sigma: Sigma, factor: number, milliseconds: number): void {
  go(sigma, { ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio * factor) }, milliseconds);
}

function go(sigma: Sigma, state: { x?: number; y?: number; ratio?: number }, milliseconds: number): void {
  const camera = sigma.getCamera();
  if (milliseconds === 0) camera.setState({ ...camera.getState(), ...state });
  else void camera.animate(state, { duration: milliseconds });
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
