import type { EntityKind, OrganisationType } from '../generated/graphql';
import type { Filters } from './exploration';
import type { Network, NetworkEdge, NetworkNode } from './network';

/** What is left of a network under filters. */
export type Visible = { readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[] };

/**
 * Applies the filters. Unknown years pass a filter by years: not known is not outside. Things that only hidden things or
 * links connected go with them, except those in `kept` (pinned, selected, or asked for by themselves).
 */
export function visible(network: Network, filters: Filters, kept: ReadonlySet<string>): Visible {
  const passes = (node: NetworkNode) =>
    !filters.hiddenKinds.includes(node.kind) &&
    !(node.type !== null && filters.hiddenTypes.includes(node.type)) &&
    (node.kind !== 'PROJECT' || overlaps(node.years, filters.years));
  const passing = new Map([...network.nodes].filter(([, node]) => passes(node)));
  const edges = [...network.edges.values()].filter(
    (edge) =>
      passing.has(edge.source) &&
      passing.has(edge.target) &&
      !(filters.declaredOnly && edge.origin === 'INFERRED') &&
      overlaps(edge.years, filters.years),
  );
  const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const hadLinks = new Set([...network.edges.values()].flatMap((edge) => [edge.source, edge.target]));
  const nodes = [...passing.values()].filter(
    (node) => linked.has(node.id) || kept.has(node.id) || !hadLinks.has(node.id),
  );
  return { nodes, edges };
}

function overlaps(years: NetworkNode['years'], range: Filters['years']): boolean {
  if (!range || !years) return true;
  const first = years.from ?? years.to;
  const last = years.to ?? years.from;
  if (first === null || last === null) return true;
  return first <= range[1] && last >= range[0];
}

/** How many things of a kind there are, and how many of them are shown. */
export type Count<K> = { readonly key: K; readonly shown: number; readonly of: number };

/** Counts by kind, for the legend; kinds that do not occur are left out, the order is that of `order`. */
export function countKinds(
  network: Network,
  shown: Visible,
  order: readonly EntityKind[],
): Count<EntityKind>[] {
  return count([...network.nodes.values()], shown.nodes, (node) => node.kind, order);
}

/** Counts by type of organisation; things without a type are left out. */
export function countTypes(
  network: Network,
  shown: Visible,
  order: readonly OrganisationType[],
): Count<OrganisationType>[] {
  return count([...network.nodes.values()], shown.nodes, (node) => node.type, order);
}

function count<K>(
  all: readonly NetworkNode[],
  shown: readonly NetworkNode[],
  keyOf: (node: NetworkNode) => K | null,
  order: readonly K[],
): Count<K>[] {
  const number = (nodes: readonly NetworkNode[], key: K) =>
    nodes.filter((node) => keyOf(node) === key).length;
  return order
    .map((key) => ({ key, shown: number(shown, key), of: number(all, key) }))
    .filter((entry) => entry.of > 0);
}

/** First and last year that anything in the network names; null when nothing does. */
export function yearSpan(network: Network): readonly [number, number] | null {
  const years = [...network.nodes.values(), ...network.edges.values()].flatMap((thing) =>
    [thing.years?.from, thing.years?.to].filter((year) => year !== null && year !== undefined),
  );
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}
