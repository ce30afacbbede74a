import type { CrosswalkQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';

export type Walk = CrosswalkQuery['crosswalk'];
export type WalkArea = Walk['areas'][number];

/** Where money ends that no area of the second strategy is known to take up. */
export const UNCLEAR = 'unclear';
export const LOST = 'lost';

export type Flow = { readonly from: string; readonly to: string; readonly amount: number };
export type Box = {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly top: number;
  readonly height: number;
};
/** A band from a box at the left to one at the right, with its height and both upper ends. */
export type Band = Flow & { readonly height: number; readonly left: number; readonly right: number };
export type Picture = {
  readonly height: number;
  readonly left: readonly Box[];
  readonly right: readonly Box[];
  readonly bands: readonly Band[];
};

/** What goes from each area to where, in EUR; amounts of nothing are left out. */
export function flowsOf(walk: Walk): readonly Flow[] {
  return walk.areas.flatMap((area) => {
    const from = area.area.id;
    return [
      ...area.targets.map(({ area: to, funding }) => ({ from, to: to.id, amount: funding ?? 0 })),
      { from, to: UNCLEAR, amount: area.unclear ?? 0 },
      { from, to: LOST, amount: area.lost ?? 0 },
    ].filter(({ amount }) => amount > 0);
  });
}

const TALL = 340;
const GAP = 14;

/** Boxes and bands of the picture: heights are amounts, in the order of the table. */
export function pictureOfFlows(walk: Walk, t: Messages): Picture {
  const flows = flowsOf(walk);
  const all = flows.reduce((sum, { amount }) => sum + amount, 0);
  const scale = all === 0 ? 0 : TALL / all;
  const names = new Map([
    ...walk.areas.flatMap(({ targets }) => targets.map(({ area }) => [area.id, area.name] as const)),
    [UNCLEAR, t.strategies.unclear] as const,
    [LOST, t.strategies.lost] as const,
  ]);
  const sources = walk.areas
    .map(({ area }) => area)
    .filter(({ id }) => flows.some(({ from }) => from === id));
  const targets = [...names].filter(([id]) => flows.some(({ to }) => to === id));
  const left = boxes(
    sources.map(({ id, name }) => ({ id, name, amount: sum(flows.filter(({ from }) => from === id)) })),
    scale,
  );
  const right = boxes(
    targets.map(([id, name]) => ({ id, name, amount: sum(flows.filter(({ to }) => to === id)) })),
    scale,
  );
  const used = new Map<string, number>();
  const take = (side: string, box: Box | undefined, height: number) => {
    const top = used.get(side + (box?.id ?? '')) ?? box?.top ?? 0;
    used.set(side + (box?.id ?? ''), top + height);
    return top;
  };
  const bands = flows.map((flow) => {
    const height = flow.amount * scale;
    const at = (list: readonly Box[], id: string) => list.find((box) => box.id === id);
    return {
      ...flow,
      height,
      left: take('<', at(left, flow.from), height),
      right: take('>', at(right, flow.to), height),
    };
  });
  const bottom = (list: readonly Box[]) => Math.max(0, ...list.map((box) => box.top + box.height));
  return { height: Math.max(bottom(left), bottom(right)) + GAP, left, right, bands };
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((all, { amount }) => all + amount, 0);
}

/** Under each other, each with room for two lines of text. */
function boxes(list: readonly Omit<Box, 'top' | 'height'>[], scale: number): readonly Box[] {
  let top = GAP;
  return list.map((one) => {
    const height = Math.max(one.amount * scale, 2);
    const box = { ...one, top, height };
    top += Math.max(height, 26) + GAP;
    return box;
  });
}

/** One line per area and target, and one for what goes nowhere. */
export function walkFile(walk: Walk, t: Messages): TableFile {
  const words = t.strategies;
  return {
    header: [
      words.area,
      words.fate,
      words.projects,
      words.funding,
      words.kept,
      words.unclear,
      words.lost,
      words.targets,
    ],
    rows: walk.areas.map((area) => [
      area.area.name,
      words.fates[area.fate],
      area.projects,
      area.funding,
      area.kept,
      area.unclear,
      area.lost,
      area.targets.map(({ area: { name }, match }) => `${name} (${words.match[match] ?? match})`).join('; '),
    ]),
  };
}
