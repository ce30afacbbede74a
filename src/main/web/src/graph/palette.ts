import type { EntityKind } from '../generated/graphql';

/**
 * Colour and shape of each kind of thing. Colours are Okabe and Ito's (distinct for all common forms of colour blindness),
 * and no two kinds share a shape, so that colour is never the only sign.
 */
export type Mark = {
  readonly colour: string;
  /** Sides of a regular polygon; 0 is a circle. */
  readonly sides: number;
  /** Turn of the polygon in degrees, clockwise; 0 has a side at the bottom. */
  readonly turn: number;
};

export const MARKS: Record<EntityKind, Mark> = {
  ORGANISATION: { colour: '#0072b2', sides: 0, turn: 0 },
  CLUSTER: { colour: '#d55e00', sides: 6, turn: 0 },
  PROJECT: { colour: '#e69f00', sides: 4, turn: 0 },
  TECHNOLOGY: { colour: '#009e73', sides: 4, turn: 45 },
  PRIORITY_AREA: { colour: '#cc79a7', sides: 3, turn: 0 },
  INDUSTRY: { colour: '#f0e442', sides: 5, turn: 0 },
  REGION: { colour: '#56b4e9', sides: 3, turn: 60 },
  VALUE_CHAIN: { colour: '#7f7f7f', sides: 8, turn: 0 },
  STAGE: { colour: '#7f7f7f', sides: 3, turn: 90 },
  OPPORTUNITY: { colour: '#cc79a7', sides: 5, turn: 36 },
  CALL: { colour: '#56b4e9', sides: 6, turn: 30 },
};

/**
 * Corners of a mark around (0, 0) with the area of the circle of radius `radius`, y growing downwards as in SVG; empty for
 * a circle. The shader draws the same shape from the same numbers.
 */
export function corners(mark: Mark, radius: number): readonly (readonly [number, number])[] {
  if (mark.sides === 0) return [];
  const outer = radius * Math.sqrt((2 * Math.PI) / (mark.sides * Math.sin((2 * Math.PI) / mark.sides)));
  return Array.from({ length: mark.sides }, (_, corner) => {
    const angle = Math.PI / 2 + ((2 * corner + 1) * Math.PI) / mark.sides + (mark.turn * Math.PI) / 180;
    return [outer * Math.cos(angle), outer * Math.sin(angle)] as const;
  });
}

/** Colours of the page that the canvas needs, read from the style sheet. */
export type Ink = {
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
};

export function readInk(element: Element): Ink {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--surface'),
    text: read('--text'),
    muted: read('--muted'),
    line: read('--graph-line'),
    accent: read('--accent'),
  };
}

const mixed = new Map<string, string>();

/** A colour between two `#rrggbb` colours; share 0 is the first. Thousands of things share a few mixtures, so each is made once. */
export function mix(first: string, second: string, share: number): string {
  const key = `${first} ${second} ${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(first), parts(second)];
  const values = a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share));
  const made = '#' + values.map((value) => value.toString(16).padStart(2, '0')).join('');
  mixed.set(key, made);
  return made;
}
