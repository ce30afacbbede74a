import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../core/vocabulary';
import { corners, MARKS, mix } from './palette';

describe('marks', () => {
  it('give no two kinds the same shape and turn: colour is never the only sign', () => {
    const shapes = ENTITY_KINDS.map((kind) => `${MARKS[kind].sides} ${MARKS[kind].turn}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('cover the same area whatever their number of sides', () => {
    for (const kind of ENTITY_KINDS) {
      const points = corners(MARKS[kind], 10);
      if (points.length === 0) continue;
      const area = Math.abs(
        points.reduce((sum, [x, y], at) => {
          const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      );
      expect(area).toBeCloseTo(Math.PI * 100, 6);
    }
  });

  it('mix two colours', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#0072b2', '#ffffff', 0)).toBe('#0072b2');
  });
});
