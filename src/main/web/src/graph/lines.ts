import type { NetworkEdge } from '../core/network';

/** One line on the canvas: everything that links two things, drawn once. */
export type Line = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Dashed: every link behind it is inferred. */
  readonly inferred: boolean;
  /** Joint projects, or the number of links; the line's thickness. */
  readonly weight: number;
};

/** Gathers links between the same two things, whatever their direction, into one line each. */
export function linesOf(edges: readonly NetworkEdge[]): Line[] {
  const lines = new Map<string, Line>();
  for (const edge of edges) {
    const [source, target] =
      edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    const key = `${source}*${target}`;
    const line = lines.get(key);
    const inferred = edge.origin === 'INFERRED' && (line?.inferred ?? true);
    const weight = Math.max(line?.weight ?? 0, edge.weight);
    lines.set(key, { key, source, target, inferred, weight });
  }
  return [...lines.values()];
}
