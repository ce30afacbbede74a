import { describe, expect, it } from 'vitest';
import { MESSAGES } from '.';

type Tree = { readonly [name: string]: unknown };

function texts(tree: Tree, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? [...texts(value as Tree, `${path}${name}.`)]
        : [[path + name, value] as const],
    ),
  );
}

describe('the two catalogues', () => {
  it('have the same texts', () => {
    expect([...texts(MESSAGES.IT).keys()].sort()).toEqual([...texts(MESSAGES.EN).keys()].sort());
  });

  it('leave no text empty', () => {
    for (const catalogue of [MESSAGES.EN, MESSAGES.IT])
      for (const [name, text] of texts(catalogue))
        if (typeof text === 'string') expect(text.trim(), name).not.toBe('');
  });

  it('agree in number', () => {
    expect(MESSAGES.EN.organisations.title(1, '')).toBe('1 organisation');
    expect(MESSAGES.IT.organisations.title(2, '')).toBe('2 organizzazioni');
    expect(MESSAGES.IT.explore.title(1, 1)).toBe('1 elemento e 1 legame sullo schermo');
  });

  it('say the conditions of a list as a sentence', () => {
    const parts = {
      verb: { offers: 'photonics', addresses: null, memberOf: null, matches: null },
      where: 'Lombardy',
      types: null,
      active: null,
      count: 41,
    };
    expect(MESSAGES.EN.organisations.title(41, MESSAGES.EN.organisations.conditions(parts))).toBe(
      '41 organisations offer photonics in Lombardy',
    );
    expect(MESSAGES.IT.organisations.conditions({ ...parts, count: 1 })).toBe(' offre photonics in Lombardy');
  });
});
