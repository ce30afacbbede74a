import type { CrosswalkQuery } from '../../generated/graphql';
import type { Row, Table } from './measures';

type Crosswalk = CrosswalkQuery['crosswalk'];

/** A row of two compared tables. A side without the area has no row: that is neither zero nor unknown. */
export type Pair = {
  readonly key: string;
  readonly here: Row | null;
  readonly there: Row | null;
};

/**
 * The rows of two tables side by side. Areas of one strategy are the same; those of two go together where the crosswalk says
 * that they are the same or nearly so, one to one; what corresponds to nothing else stands alone.
 */
export function pairsOf(table: Table, other: Table, crosswalk: Crosswalk | null): readonly Pair[] {
  const counterpart = table.scheme.id === other.scheme.id ? null : oneToOne(crosswalk);
  const taken = new Set<string>();
  const pairs = table.areas.map((here): Pair => {
    const id = here.area?.id ?? '';
    const wanted = counterpart === null ? id : counterpart.get(id);
    const there = other.areas.find((row) => row.area?.id === wanted) ?? null;
    if (there?.area) taken.add(there.area.id);
    return { key: id, here, there };
  });
  const alone = other.areas
    .filter((row) => row.area && !taken.has(row.area.id))
    .map((there): Pair => ({ key: `* ${there.area?.id}`, here: null, there }));
  const sums = [
    { key: 'none', here: table.noArea, there: other.noArea },
    { key: 'total', here: table.total, there: other.total },
  ];
  return [...pairs, ...alone, ...sums.filter(({ here, there }) => here !== null || there !== null)];
}

/** From areas of the first strategy to their counterparts; an area that two would claim is left out. */
function oneToOne(crosswalk: Crosswalk | null): ReadonlyMap<string, string> {
  const links = (crosswalk?.areas ?? []).flatMap(({ area, targets }) =>
    targets
      .filter(({ match }) => match === 'EXACT' || match === 'CLOSE')
      .map((target) => [area.id, target.area.id] as const),
  );
  const once = (id: string, side: 0 | 1) => links.filter((link) => link[side] === id).length === 1;
  return new Map(links.filter(([from, to]) => once(from, 0) && once(to, 1)));
}
