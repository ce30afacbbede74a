import Graph from 'graphology';
import write from 'graphology-gexf/common/writer';
import type { NetworkEdge, NetworkNode } from '../core/network';
import type { Visible } from '../core/visible';
import type { Messages } from '../messages';
import { MARKS } from './palette';

/** Where each thing lies; y grows upwards, as in Gephi. */
export type PlaceOf = (id: string) => { readonly x: number; readonly y: number } | undefined;

/**
 * What is on screen as GEXF 1.2, which Gephi opens: every link by itself, with its role, years, origin, confidence and who
 * says so; unknown values are absent. Things keep their places and colours.
 */
export function toGexf(shown: Visible, placeOf: PlaceOf, t: Messages): string {
  const graph = new Graph<NetworkNode, NetworkEdge>({ type: 'directed', multi: true });
  for (const node of shown.nodes) graph.addNode(node.id, node);
  for (const edge of shown.edges) graph.addEdgeWithKey(edge.id, edge.source, edge.target, edge);
  return write(graph, {
    version: '1.2',
    formatNode: (id, { label, kind, type, years, country, region, degree }) => {
      const place = placeOf(id);
      return {
        label,
        attributes: known({
          kind: t.words.kind[kind],
          type: type && t.words.type[type],
          country,
          region,
          from: years?.from,
          to: years?.to,
          size: degree,
        }),
        viz: { color: MARKS[kind].colour, ...(place && { x: place.x, y: place.y }) },
      };
    },
    formatEdge: (_, { link, role, years, origin, confidence, weight, sources }) => ({
      label: t.words.link[link],
      weight,
      attributes: known({
        link: t.words.link[link],
        role,
        from: years?.from,
        to: years?.to,
        origin: t.words.origin[origin],
        confidence,
        sources: sources.join('; '),
      }),
    }),
  });
}

function known(values: Record<string, string | number | null | undefined>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] != null),
  );
}
