import { describe, expect, it } from 'vitest';
import { difference, FIGURES, wilson } from './figures';
import type { Row, Table } from './measures';
import { pairsOf } from './pairs';

const row = (id: string | null, projects: number, funding: number | null = 0): Row => ({
  area: id === null ? null : { id, name: id, notation: null },
  members: 1,
  membersByType: [],
  declaring: null,
  projects,
  suggestedProjects: 0,
  projectShare: projects,
  funding,
  unknownContributions: 0,
  newcomers: null,
  coordinated: 0,
  coordinatorShare: null,
  outsideShare: null,
  trend: { years: [], slope: null, direction: null },
  specialisation: null,
});

const table = (scheme: string, areas: readonly Row[], total: number): Table => ({
  region: { id: 'region:R', code: 'R', name: 'R' },
  scheme: { id: scheme, title: scheme },
  from: null,
  to: null,
  snapshot: { version: 1, takenAt: '2026-11-22T10:00:00Z' },
  areas: [...areas],
  noArea: row(null, 0),
  total: row(null, total),
  evenness: null,
  krugman: null,
  reference: null,
  silence: null,
  explanation: null,
});

const small = table('s', [row('a', 4), row('b', 0, null)], 10);
const large = table('s', [row('a', 10), row('b', 90)], 100);
const signs = (figure: keyof typeof FIGURES) =>
  pairsOf(small, large, null).map(
    ({ here, there }) =>
      difference(FIGURES[figure], { row: here, table: small }, { row: there, table: large }).sign,
  );

describe('two tables side by side', () => {
  it('tells more, fewer and the same', () => {
    expect(signs('projects')).toEqual(['FEWER', 'FEWER', 'SAME', 'FEWER']);
  });

  it('tells shares apart only where their intervals do not overlap', () => {
    // 4 of 10: 0.19 to 0.65; 10 of 100: 0.06 to 0.16. 0 of 10: 0 to 0.21; 90 of 100: 0.84 to 0.94.
    expect(signs('projectPart')).toEqual(['MORE', 'FEWER', 'SAME', 'SAME']);
    const half = table('s', [row('a', 3)], 10);
    const side = (one: Table) => ({ row: one.areas[0] ?? null, table: one });
    expect(difference(FIGURES.projectPart, side(small), side(half))).toMatchObject({ sign: 'UNTOLD' });
  });

  it('knows unknown from zero', () => {
    expect(signs('funding')).toEqual(['SAME', 'UNKNOWN', 'SAME', 'SAME']);
    expect(signs('newcomers')).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  it('puts areas of two strategies together only one to one', () => {
    const other = table('t', [row('x', 1), row('y', 2)], 3);
    const target = (id: string, match: string) => ({
      area: { id, name: id },
      match,
      share: null,
      funding: null,
    });
    const from = (id: string, ...targets: ReturnType<typeof target>[]) => ({
      area: { id, name: id },
      fate: 'KEPT' as const,
      projects: null,
      funding: null,
      kept: null,
      unclear: null,
      lost: null,
      targets,
    });
    const strategy = { id: 's', title: 's', version: null };
    const crosswalk = {
      from: strategy,
      to: strategy,
      region: null,
      kept: null,
      unclear: null,
      lost: null,
      newAreas: [],
      areas: [from('a', target('x', 'CLOSE'), target('y', 'RELATED')), from('b', target('y', 'BROAD'))],
    };
    expect(
      pairsOf(small, other, crosswalk).map(({ here, there }) => [here?.area?.id, there?.area?.id]),
    ).toEqual([
      ['a', 'x'],
      ['b', undefined],
      [undefined, 'y'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(pairsOf(small, other, null).filter(({ here, there }) => here?.area && there?.area)).toEqual([]);
  });

  it('has the interval of Wilson: its ends p solve (4/10 - p)^2 = z^2 p (1 - p) / 10', () => {
    const { low, high } = wilson(4, 10) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.1942, 4);
    expect(high).toBeCloseTo(0.6484, 4);
    expect(wilson(0, 0)).toBeNull();
  });
});
