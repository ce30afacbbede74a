import { describe, expect, it } from 'vitest';
import { directPath } from './fixtures';
import { lanesOf } from './lanes';

describe('lanes', () => {
  it('lead from the one end at the left to the other at the right, through what connects them', () => {
    const places = lanesOf(directPath(), 2);
    const x = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect(x('org:a')).toBeLessThan(x('project:p'));
    expect(x('project:p')).toBeLessThan(x('org:b'));
    expect(x('org:a')).toBe(-x('org:b'));
  });

  it('put what carries one hop above each other', () => {
    const places = lanesOf(directPath(), 2);
    expect(places.get('project:p')?.x).toBe(places.get('org:c')?.x);
    expect(places.get('project:p')?.y).not.toBe(places.get('org:c')?.y);
  });

  it('give every way its own height, and a thing on two ways one place', () => {
    const once = directPath();
    const twice = { ...once, paths: [...once.paths, ...once.paths] };
    expect(lanesOf(twice, 1).size).toBe(3);
    expect(lanesOf(twice, 1).get('project:p')?.y).toBeGreaterThan(0);
  });
});
