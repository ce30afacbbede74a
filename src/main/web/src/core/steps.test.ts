import { describe, expect, it } from 'vitest';
import { askedFor, type Step, withExpansion, withoutNode, withPath } from './steps';

const expand = (id: string, count: number): Step => ({ do: 'expand', id, links: ['MEMBER_OF'], count });

describe('steps', () => {
  it('raises an expansion that is repeated instead of listing it twice', () => {
    const steps = withExpansion([expand('a', 25), expand('b', 25)], 'a', ['MEMBER_OF'], 50);
    expect(steps).toEqual([expand('a', 50), expand('b', 25)]);
  });

  it('treats links in another order as the same expansion', () => {
    const first = withExpansion([], 'a', ['OFFERS', 'SEEKS'], 25);
    expect(withExpansion(first, 'a', ['SEEKS', 'OFFERS'], 50)).toHaveLength(1);
  });

  it('keeps expansions by different links apart', () => {
    expect(withExpansion([expand('a', 25)], 'a', ['OFFERS'], 25)).toHaveLength(2);
  });

  it('brings a removed thing back when it is expanded again', () => {
    const steps = withExpansion(withoutNode([expand('a', 25)], 'b'), 'b', ['OFFERS'], 25);
    expect(steps.some((step) => step.do === 'remove')).toBe(false);
  });

  it('asks for the same path once', () => {
    expect(withPath(withPath([], 'a', 'b'), 'a', 'b')).toHaveLength(1);
  });

  it('says how much was asked for so far, zero when nothing was', () => {
    expect(askedFor([expand('a', 25), expand('a', 75)], 'a', ['MEMBER_OF'])).toBe(75);
    expect(askedFor([expand('a', 25)], 'a', ['OFFERS'])).toBe(0);
  });
});
