import type { Stage } from './stage';

/** Where a thing is in the window, for menus. */
export function pageCoordinates(stage: Stage, id: string): { x: number; y: number } {
  const box = stage.sigma.getContainer().getBoundingClientRect();
  const place = stage.sigma.graphToViewport(stage.graph.getNodeAttributes(id) as { x: number; y: number });
  return { x: box.left + place.x, y: box.top + place.y };
}
