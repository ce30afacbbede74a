/** Steps from thing to thing with the arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

type Placed = { readonly id: string; readonly x: number; readonly y: number };

const ANGLES: Record<Direction, number> = { right: 0, up: Math.PI / 2, left: Math.PI, down: -Math.PI / 2 };

/**
 * The neighbour that lies most in a direction (y grows upwards): within 60 degrees of it, the best by angle and distance,
 * then by identifier. Null when none lies there.
 */
export function neighbourTowards(
  from: Placed,
  direction: Direction,
  neighbours: readonly Placed[],
): string | null {
  const ranked = neighbours
    .filter((node) => node.id !== from.id)
    .map((node) => {
      const turn = angleBetween(Math.atan2(node.y - from.y, node.x - from.x), ANGLES[direction]);
      const distance = Math.hypot(node.x - from.x, node.y - from.y);
      return { id: node.id, turn, cost: distance * (1 + 2 * turn) };
    })
    .filter((node) => node.turn <= Math.PI / 3)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
