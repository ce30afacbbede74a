import { describe, expect, it } from 'vitest';
import { turnToFill } from './turned';

const extent = (positions: Float32Array, from: 0 | 1) => {
  const values = [...positions].filter((_, index) => index % 2 === from);
  return Math.max(...values) - Math.min(...values);
};

describe('a turned picture', () => {
  it('lies along a wide window and stands in a high one, every distance kept', () => {
    const upright = [0, 0, 1, 10, 0, 20, 1, 30];
    const wide = Float32Array.from(upright);
    turnToFill(wide, true);
    expect(extent(wide, 0)).toBeGreaterThan(29);
    expect(extent(wide, 1)).toBeLessThan(2);
    expect(Math.hypot((wide[6] ?? 0) - (wide[0] ?? 0), (wide[7] ?? 0) - (wide[1] ?? 0))).toBeCloseTo(
      Math.hypot(1, 30),
      4,
    );
    turnToFill(wide, false);
    expect(extent(wide, 1)).toBeGreaterThan(29);
  });

  it('leaves what already lies right, a point, and nothing as they are', () => {
    const lying = Float32Array.from([0, 0, 10, 0, 20, 0]);
    turnToFill(lying, true);
    expect([...lying]).toEqual([0, 0, 10, 0, 20, 0]);
    const point = Float32Array.from([3, 4]);
    turnToFill(point, false);
    expect([...point]).toEqual([3, 4]);
    turnToFill(new Float32Array(0), true);
  });
});
