/** Where things lie, in graph coordinates. Positions outlive filters, undo and redo: what comes back comes back in its place. */
export type Positions = Map<string, { x: number; y: number }>;

/** About the length of a link after the layout has settled. */
const REACH = 34;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every node without a position a first one, always the same for the same input: near the node it was reached from,
 * fanned out on the side away from everything else; without such a node, on a growing spiral beside what is there.
 * @returns the nodes that are new
 */
export function placeNew(
  ids: readonly string[],
  originOf: (id: string) => string | undefined,
  positions: Positions,
): Set<string> {
  const fresh = ids.filter((id) => !positions.has(id));
  const byOrigin = new Map<string | undefined, string[]>();
  for (const id of fresh) {
    const origin = originOf(id);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), id]);
  }
  // Those that stand by themselves first: others may start from them.
  placeApart(byOrigin.get(undefined) ?? [], positions);
  for (const [origin, group] of byOrigin) if (origin !== undefined) placeAround(origin, group, positions);
  return new Set(fresh);
}

function placeApart(group: readonly string[], positions: Positions): void {
  const start = positions.size === 0 ? 0 : rightEdge(positions) + 3 * REACH;
  group.forEach((id, index) => {
    const radius = REACH * 1.6 * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    positions.set(id, { x: start + radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
}

function placeAround(origin: string, group: readonly string[], positions: Positions): void {
  const centre = positions.get(origin) ?? { x: 0, y: 0 };
  const away = awayFrom(centre, positions);
  const wide = positions.size <= 1 ? 2 * Math.PI : Math.min(2 * Math.PI, 0.6 + group.length * 0.22);
  const radius = REACH * (1 + group.length / 40);
  group.forEach((id, index) => {
    const angle = away + wide * ((index + 0.5) / group.length - 0.5);
    const ring = radius * (1 + 0.25 * (index % 3));
    positions.set(id, { x: centre.x + ring * Math.cos(angle), y: centre.y + ring * Math.sin(angle) });
  });
}

/** The direction from the middle of everything through a point. */
function awayFrom(point: { x: number; y: number }, positions: Positions): number {
  const all = [...positions.values()];
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const dx = point.x - mean(all.map((place) => place.x));
  const dy = point.y - mean(all.map((place) => place.y));
  return dx === 0 && dy === 0 ? 0 : Math.atan2(dy, dx);
}

function rightEdge(positions: Positions): number {
  return Math.max(...[...positions.values()].map((place) => place.x));
}
