import type { CollaborationPathsQuery, LinkKind, NeighbourhoodQuery } from '../generated/graphql';
import { type Lanes, lanesOf } from './lanes';
import { linksKey, type Step } from './steps';

export type Neighbourhood = NonNullable<NeighbourhoodQuery['neighbourhood']>;
export type NetworkNode = Neighbourhood['nodes'][number];
export type NetworkEdge = Neighbourhood['edges'][number];
export type LinkTotal = Neighbourhood['total'][number];
export type Paths = CollaborationPathsQuery['collaborationPaths'];
type Hop = Paths['paths'][number]['hops'][number];

/** What the service answered to a step: a neighbourhood, the ways between two organisations, or that there is no such thing. */
export type Answer =
  | { readonly to: 'expand'; readonly neighbourhood: Neighbourhood | null }
  | { readonly to: 'path'; readonly paths: Paths };

/** The things and links on screen, before filters. */
export type Network = {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: ReadonlyMap<string, NetworkEdge>;
  /** For each node the one from which it was first reached; absent for those that were asked for by themselves. */
  readonly origins: ReadonlyMap<string, string>;
  /** For each expanded node how much of each kind of link exists, as last told by the service. */
  readonly totals: ReadonlyMap<string, readonly LinkTotal[]>;
  /** Things that a step names and the service does not know. */
  readonly unknown: readonly string[];
  /** Where things of a path lie best: the ends left and right, one lane per way. */
  readonly lanes: Lanes;
};

export function stepKey(step: Step): string {
  switch (step.do) {
    case 'expand':
      return `e*${step.id}*${linksKey(step.links)}*${step.count}`;
    case 'path':
      return `p*${step.from}*${step.to}`;
    case 'remove':
      return `r*${step.id}`;
  }
}

/** Folds the steps over the answers that are there; steps still waiting for theirs are passed over. */
export function assemble(steps: readonly Step[], answers: ReadonlyMap<string, Answer>): Network {
  const draft: Draft = {
    nodes: new Map(),
    edges: new Map(),
    origins: new Map(),
    totals: new Map(),
    unknown: [],
    lanes: new Map(),
  };
  for (const step of steps) {
    if (step.do === 'remove') {
      remove(draft, step.id);
      continue;
    }
    const answer = answers.get(stepKey(step));
    if (answer?.to === 'expand' && step.do === 'expand')
      addNeighbourhood(draft, step.id, step.links, answer.neighbourhood);
    if (answer?.to === 'path') addPaths(draft, answer.paths);
  }
  return draft;
}

/** How many of the projects and clusters that carry one hop are drawn; the words beside the graph name all. */
const DRAWN_PER_HOP = 2;

type Draft = {
  nodes: Map<string, NetworkNode>;
  edges: Map<string, NetworkEdge>;
  origins: Map<string, string>;
  totals: Map<string, readonly LinkTotal[]>;
  unknown: string[];
  lanes: Lanes;
};

function addNeighbourhood(
  draft: Draft,
  centre: string,
  links: readonly LinkKind[],
  found: Neighbourhood | null,
): void {
  if (!found) {
    draft.unknown.push(centre);
    return;
  }
  for (const node of found.nodes) {
    if (!draft.nodes.has(node.id) && node.id !== centre) draft.origins.set(node.id, centre);
    draft.nodes.set(node.id, node);
  }
  for (const edge of found.edges) addEdge(draft, edge);
  // The service counts what this question has shown; kinds of links asked for earlier keep their larger count.
  const before = draft.totals.get(centre) ?? [];
  const told = found.total.map((total) => {
    const asked = links.length === 0 || links.includes(total.link);
    const earlier = before.find((old) => old.link === total.link);
    return { ...total, shown: Math.max(asked ? total.shown : 0, earlier?.shown ?? 0) };
  });
  const untold = before.filter((old) => !told.some((total) => total.link === old.link));
  draft.totals.set(centre, [...told, ...untold]);
}

/** A path is drawn through what carries it: organisation, project, organisation. */
function addPaths(draft: Draft, found: Paths): void {
  for (const end of [found.from, found.to]) if (end) addNode(draft, organisationNode(end));
  for (const path of found.paths) for (const hop of path.hops) addHop(draft, hop);
  draft.lanes = new Map([...lanesOf(found, DRAWN_PER_HOP), ...draft.lanes]);
}

function addHop(draft: Draft, hop: Hop): void {
  addNode(draft, organisationNode(hop.from));
  addNode(draft, organisationNode(hop.to), hop.from.id);
  for (const evidence of hop.evidence.slice(0, DRAWN_PER_HOP)) {
    const shared = evidence.project ?? evidence.cluster;
    if (!shared) continue;
    const link: LinkKind = evidence.project ? 'PARTICIPATES_IN' : 'MEMBER_OF';
    const node: NetworkNode = {
      id: shared.id,
      kind: evidence.project ? 'PROJECT' : 'CLUSTER',
      label: shared.name,
      type: evidence.project ? null : 'CLUSTER_ORGANISATION',
      degree: evidence.partners,
      years: evidence.project ? evidence.years : null,
      country: null,
      region: null,
    };
    addNode(draft, node, hop.from.id);
    [hop.from, hop.to].forEach((member, index) =>
      addEdge(draft, {
        id: `${member.id}*${link}*${shared.id}`,
        source: member.id,
        target: shared.id,
        link,
        role: evidence.roles[index] ?? null,
        years: evidence.years,
        origin: 'DECLARED',
        confidence: null,
        weight: 1,
        sources: [evidence.source.title],
      }),
    );
  }
}

function organisationNode(end: NonNullable<Paths['from']>): NetworkNode {
  return {
    id: end.id,
    kind: end.kind,
    label: end.name,
    type: end.type,
    degree: 1,
    years: null,
    country: end.place?.country ?? null,
    region: end.place?.region?.code ?? null,
  };
}

function addNode(draft: Draft, node: NetworkNode, origin?: string): void {
  if (draft.nodes.has(node.id)) return;
  draft.nodes.set(node.id, node);
  if (origin !== undefined) draft.origins.set(node.id, origin);
}

/** The same link told by two answers is one link: kind, ends and role are its identity here. */
function addEdge(draft: Draft, edge: NetworkEdge): void {
  draft.edges.set(`${edge.source}*${edge.link}*${edge.target}*${edge.role ?? ''}`, edge);
}

function remove(draft: Draft, id: string): void {
  draft.nodes.delete(id);
  draft.totals.delete(id);
  for (const [key, edge] of draft.edges)
    if (edge.source === id || edge.target === id) draft.edges.delete(key);
}
