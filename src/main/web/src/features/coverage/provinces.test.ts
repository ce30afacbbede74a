import { describe, expect, it } from 'vitest';
import { type Part, steps, tileShade, valueOf } from './provinces';

describe('the map of provinces', () => {
  it('shades by thirds, and its legend says so', () => {
    expect([null, 0, 1, 6, 7, 19, 20, 57, 58, 172].map((value) => tileShade(value, 172))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
    expect(steps(172).map(({ from, to }) => [from, to])).toEqual([
      [1, 6],
      [7, 19],
      [20, 57],
      [58, 172],
    ]);
    expect(steps(2).map(({ shade, from, to }) => [shade, from, to])).toEqual([[4, 1, 2]]);
    expect(tileShade(1, 2)).toBe(4);
    expect(steps(0)).toEqual([]);
  });

  it('knows no project from nobody known', () => {
    const part = (silence: Part['silence']): Part => ({
      region: { id: 'region:X', code: 'X', name: 'X', organisationCount: 3 },
      silence,
      explanation: null,
      total: null,
    });
    expect(valueOf(part('NO_PROJECT_IN_PERIOD'), 'projects')).toBe(0);
    expect(valueOf(part('NO_ORGANISATION'), 'projects')).toBeNull();
    expect(valueOf(part('NO_ORGANISATION'), 'organisations')).toBe(3);
  });
});
