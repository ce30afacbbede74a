import type { LinkKind } from '../generated/graphql';
import type { Neighbourhood, NetworkEdge, NetworkNode, Paths } from './network';

/** Tiny answers for the unit tests, typed by the schema: a change of it shows here first. */

export function node(id: string, change: Partial<NetworkNode> = {}): NetworkNode {
  return {
    id,
    kind: 'ORGANISATION',
    label: id,
    type: 'SME',
    degree: 1,
    years: null,
    country: 'IT',
    region: null,
    ...change,
  };
}

export function edge(source: string, target: string, change: Partial<NetworkEdge> = {}): NetworkEdge {
  const link: LinkKind = 'PARTICIPATES_IN';
  return {
    id: `${source}-${target}`,
    source,
    target,
    link,
    role: null,
    years: null,
    origin: 'DECLARED',
    confidence: null,
    weight: 1,
    sources: ['CORDIS'],
    ...change,
  };
}

export function neighbourhood(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  total: Neighbourhood['total'] = [],
): Neighbourhood {
  return {
    nodes,
    edges,
    total,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
}

/** One direct way from `org:a` to `org:b` through a project and a cluster. */
export function directPath(): Paths {
  const end = (id: string) => ({
    id,
    kind: 'ORGANISATION' as const,
    name: id,
    type: 'SME' as const,
    place: null,
  });
  const source = { id: 'source:cordis', title: 'CORDIS', publisher: null, address: null };
  return {
    from: end('org:a'),
    to: end('org:b'),
    none: null,
    snapshot: { version: 1, takenAt: '2026-01-01T00:00:00Z' },
    paths: [
      {
        length: 1,
        cost: 1,
        explanation: 'a and b worked together in P.',
        hops: [
          {
            kind: 'WORKED_WITH',
            strength: 'FAIR',
            evidenceCount: 2,
            from: end('org:a'),
            to: end('org:b'),
            evidence: [
              {
                project: { id: 'project:p', name: 'P', title: null, start: '2015', end: '2018' },
                cluster: null,
                years: { from: 2015, to: 2018 },
                roles: ['COORDINATOR', 'PARTICIPANT'],
                partners: 7,
                source,
              },
              {
                project: null,
                cluster: { id: 'org:c', name: 'C' },
                years: null,
                roles: ['MEMBER', 'FOUNDER'],
                partners: 20,
                source,
              },
            ],
          },
        ],
      },
    ],
  };
}
