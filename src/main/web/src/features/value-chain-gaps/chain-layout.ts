/** Places the stages of a chain from left to right, each to the right of all that feed it. */
export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly ways: readonly Way[];
};

/** The way from one box to another, as points; the word about it stands in the first gap. */
export type Way = {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly word: Point;
};

export type Point = readonly [x: number, y: number];

export type Step = { readonly id: string; readonly feeds: readonly string[] };

export const BOX = { width: 208, height: 172, gap: 104, between: 26 } as const;
/** Room that a way takes which passes a column. */
const PASSING = 24;

/** One place in a column: a stage, or a way that passes on to a column further right. */
type Place = { readonly id: string; readonly height: number; before: string[]; y: number };

/** Steps that feed each other in a circle are laid as if the link that closes it were not there. */
export function layChain(steps: readonly Step[]): Laid {
  const column = columnsOf(steps);
  const columns: Place[][] = [];
  const add = (at: number, place: Place) => (columns[at] ??= []).push(place);
  const routes: { from: string; to: string; via: string[] }[] = [];
  for (const { id } of steps) add(column.get(id) ?? 0, { id, height: BOX.height, before: [], y: 0 });
  const places = new Map(columns.flat().map((place) => [place.id, place]));
  for (const { id: from, feeds } of steps)
    for (const to of feeds) {
      if (!places.has(to)) continue;
      const via: string[] = [];
      let last = from;
      for (let at = (column.get(from) ?? 0) + 1; at < (column.get(to) ?? 0); at++) {
        const place: Place = { id: `${from} ${to} ${at}`, height: PASSING, before: [last], y: 0 };
        add(at, place);
        places.set(place.id, place);
        via.push((last = place.id));
      }
      places.get(to)?.before.push(last);
      routes.push({ from, to, via });
    }
  order(columns, places);
  const height = Math.max(0, ...columns.map(heightOf));
  for (const places of columns) stack(places, (height - heightOf(places)) / 2);
  const x = (at: number) => at * (BOX.width + BOX.gap);
  const middle = (id: string) => {
    const place = places.get(id);
    return place ? place.y + place.height / 2 : 0;
  };
  return {
    width: Math.max(0, x(columns.length) - BOX.gap),
    height,
    boxes: new Map(
      steps.map(({ id }) => [id, { x: x(column.get(id) ?? 0), y: places.get(id)?.y ?? 0 }] as const),
    ),
    ways: routes.map(({ from, to, via }) => {
      const start = column.get(from) ?? 0;
      const points: Point[] = [[x(start) + BOX.width, middle(from)]];
      via.forEach((id, index) => {
        points.push([x(start + 1 + index), middle(id)], [x(start + 1 + index) + BOX.width, middle(id)]);
      });
      points.push([x(column.get(to) ?? 0), middle(to)]);
      const [[x1, y1], [x2, y2]] = points as unknown as readonly [Point, Point];
      return { from, to, points, word: [(x1 + x2) / 2, (y1 + y2) / 2] };
    }),
  };
}

/** The number of steps on the longest way to each stage. */
function columnsOf(steps: readonly Step[]): Map<string, number> {
  const column = new Map<string, number>();
  const fedBy = (id: string) => steps.filter(({ feeds }) => feeds.includes(id)).map((one) => one.id);
  const find = (id: string, open: readonly string[]): number => {
    const known = column.get(id);
    if (known !== undefined) return known;
    const before = fedBy(id).filter((one) => one !== id && !open.includes(one));
    const at = Math.max(-1, ...before.map((one) => find(one, [...open, id]))) + 1;
    column.set(id, at);
    return at;
  };
  for (const { id } of steps) find(id, []);
  return column;
}

/** Puts each column in the order of what comes before, from left to right, so that ways cross little. */
function order(columns: readonly Place[][], places: ReadonlyMap<string, Place>): void {
  for (const column of columns) {
    const rank = (place: Place, index: number) => {
      const before = place.before.flatMap((id) => places.get(id)?.y ?? []);
      return before.length === 0 ? index : before.reduce((sum, y) => sum + y, 0) / before.length;
    };
    const ranked = column.map((place, index) => ({ place, rank: rank(place, index) }));
    ranked.sort((one, other) => one.rank - other.rank);
    column.splice(0, column.length, ...ranked.map(({ place }) => place));
    column.forEach((place, index) => (place.y = index));
  }
}

function heightOf(column: readonly Place[]): number {
  return column.reduce((sum, place) => sum + place.height + BOX.between, -BOX.between);
}

function stack(column: readonly Place[], top: number): void {
  let y = top;
  for (const place of column) {
    place.y = y;
    y += place.height + BOX.between;
  }
}

/** A way as the path of an SVG: curves between columns, straight where it passes one. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      if (index === 0) return `M${x} ${y}`;
      const [px, py] = points[index - 1] as Point;
      const half = (x - px) / 2;
      return py === y ? `H${x}` : `C${px + half} ${py} ${x - half} ${y} ${x} ${y}`;
    })
    .join('');
}
