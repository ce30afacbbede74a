import { describe, expect, it } from 'vitest';
import { placeNew, type Positions } from './placing';

describe('placing', () => {
  it('keeps what has a place where it is', () => {
    const positions: Positions = new Map([['a', { x: 5, y: 7 }]]);
    const fresh = placeNew(['a', 'b'], () => 'a', positions);
    expect([...fresh]).toEqual(['b']);
    expect(positions.get('a')).toEqual({ x: 5, y: 7 });
  });

  it('puts new things near the thing they were reached from', () => {
    const positions: Positions = new Map([
      ['far', { x: -500, y: 0 }],
      ['origin', { x: 500, y: 0 }],
    ]);
    placeNew(['new'], () => 'origin', positions);
    const place = positions.get('new') ?? { x: 0, y: 0 };
    expect(Math.hypot(place.x - 500, place.y)).toBeLessThan(80);
    expect(place.x).toBeGreaterThan(500);
  });

  it('gives the same places for the same input', () => {
    const run = () => {
      const positions: Positions = new Map();
      placeNew(['a', 'b', 'c', 'd'], (id) => (id === 'a' ? undefined : 'a'), positions);
      return [...positions];
    };
    expect(run()).toEqual(run());
  });

  it('never puts two things on one spot', () => {
    const positions: Positions = new Map();
    const ids = Array.from({ length: 60 }, (_, index) => `n${index}`);
    placeNew(ids, (id) => (id === 'n0' ? undefined : 'n0'), positions);
    expect(new Set([...positions.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(
      60,
    );
  });
});
