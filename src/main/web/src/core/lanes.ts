import type { CollaborationPathsQuery } from '../generated/graphql';

/** Places in graph coordinates, by identifier. */
export type Lanes = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const WIDTH = 320;
const LANE = 80;
const ASIDE = 34;

/**
 * Ways between two organisations as lanes from left to right: the ends at both sides in the middle, one lane per way, what
 * carries a hop halfway between its organisations. A thing on several ways lies on the first.
 */
export function lanesOf(found: CollaborationPathsQuery['collaborationPaths'], evidencePerHop: number): Lanes {
  const places = new Map<string, { x: number; y: number }>();
  const put = (id: string, x: number, y: number) => {
    if (!places.has(id)) places.set(id, { x, y });
  };
  if (found.from) put(found.from.id, -WIDTH / 2, 0);
  if (found.to) put(found.to.id, WIDTH / 2, 0);
  found.paths.forEach(({ hops }, lane) => {
    const y = ((found.paths.length - 1) / 2 - lane) * LANE;
    hops.forEach((hop, index) => {
      const x = (position: number) => (position / hops.length - 0.5) * WIDTH;
      const evidence = hop.evidence.slice(0, evidencePerHop);
      evidence.forEach(({ project, cluster }, at) => {
        const shared = project ?? cluster;
        // A single one lies a little above its lane, so that the name before it ends below it.
        const above = evidence.length === 1 ? 0.5 : (evidence.length - 1) / 2 - at;
        if (shared) put(shared.id, x(index + 0.5), y + above * ASIDE);
      });
      put(hop.to.id, x(index + 1), y);
    });
  });
  return places;
}
