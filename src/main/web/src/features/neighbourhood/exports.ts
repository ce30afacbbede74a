import { toCsv } from '../../core/csv';
import { formatYears } from '../../core/format';
import type { Visible } from '../../core/visible';
import type { Messages } from '../../messages';
import { placeOf, type RegionNames } from './thing-rows';

/** The things on screen as CSV, in the columns of the table. */
export function thingsCsv(shown: Visible, names: RegionNames, t: Messages): string {
  const words = t.explore.table;
  const header = [
    words.name,
    words.kind,
    words.type,
    words.place,
    words.years,
    words.onScreen,
    words.inAll,
    words.id,
  ];
  const links = new Map<string, number>();
  for (const edge of shown.edges)
    for (const end of [edge.source, edge.target]) links.set(end, (links.get(end) ?? 0) + 1);
  return toCsv(
    header,
    shown.nodes.map((node) => [
      node.label,
      t.words.kind[node.kind],
      node.type && t.words.type[node.type],
      placeOf(node, names),
      formatYears(node.years),
      links.get(node.id) ?? 0,
      node.degree,
      node.id,
    ]),
  );
}

/** The links on screen as CSV, in the columns of the table and with who says so. */
export function linksCsv(shown: Visible, t: Messages): string {
  const words = t.explore.table;
  const names = new Map(shown.nodes.map((node) => [node.id, node.label]));
  const header = [
    words.from,
    words.link,
    words.to,
    words.role,
    words.years,
    words.origin,
    words.confidence,
    words.weight,
    words.sources,
    `${words.id} (${words.from})`,
    `${words.id} (${words.to})`,
  ];
  return toCsv(
    header,
    shown.edges.map((edge) => [
      names.get(edge.source) ?? edge.source,
      t.words.link[edge.link],
      names.get(edge.target) ?? edge.target,
      edge.role,
      formatYears(edge.years),
      t.words.origin[edge.origin],
      edge.confidence,
      edge.link === 'WORKED_WITH' ? edge.weight : null,
      edge.sources.join('; '),
      edge.source,
      edge.target,
    ]),
  );
}
