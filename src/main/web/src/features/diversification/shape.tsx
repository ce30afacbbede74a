import type { DiversificationQuadrant } from '../../generated/graphql';

/** Colour (Okabe and Ito's) and shape of each quadrant: neither is the only sign. */
const SHAPES: Record<DiversificationQuadrant, { readonly colour: string; readonly path: string }> = {
  HIGH_ROAD: { colour: '#009e73', path: 'M0 -8 L7.5 6 L-7.5 6 Z' },
  SLOW_ROAD: { colour: '#56b4e9', path: 'M-6.5 0 a6.5 6.5 0 1 0 13 0 a6.5 6.5 0 1 0 -13 0' },
  CASINO: { colour: '#e69f00', path: 'M0 -8 L8 0 L0 8 L-8 0 Z' },
  DEAD_END: { colour: '#cc79a7', path: 'M-5.5 -5.5 H5.5 V5.5 H-5.5 Z' },
};

export const QUADRANTS = Object.keys(SHAPES) as readonly DiversificationQuadrant[];

/** The mark of a quadrant around (0, 0). */
export function Shape({ of }: { readonly of: DiversificationQuadrant }) {
  const { colour, path } = SHAPES[of];
  return <path d={path} fill={colour} stroke="currentColor" strokeWidth={1} />;
}
