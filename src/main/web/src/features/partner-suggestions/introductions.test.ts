import { describe, expect, it } from 'vitest';
import { introductionsOf, type Suggestion } from './introductions';

const suggestion = (id: string, through: string | null) =>
  ({
    organisation: { id, name: id },
    introduction: through ? { through: { id: through, name: through } } : null,
  }) as unknown as Suggestion;

describe('introductions', () => {
  it('puts those introduced by the same one below each other, their introducer half way', () => {
    const found = introductionsOf([suggestion('a', 'x'), suggestion('b', 'y'), suggestion('c', 'x')]);
    expect(found?.right.map(({ id, y }) => [id, y])).toEqual([
      ['a', 17],
      ['c', 51],
      ['b', 85],
    ]);
    expect(found?.middle.map(({ id, y }) => [id, y])).toEqual([
      ['x', 34],
      ['y', 85],
    ]);
    expect(found?.height).toBe(102);
  });

  it('draws nothing where nobody could introduce', () => {
    expect(introductionsOf([suggestion('a', null)])).toBeNull();
  });
});
