import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../messages';
import { flowsOf, LOST, pictureOfFlows, UNCLEAR, type Walk } from './flows';

const area = (id: string) => ({ id, name: id.toUpperCase() });
const walk: Walk = {
  from: { id: 'old', title: 'Old', version: null },
  to: { id: 'new', title: 'New', version: null },
  region: { id: 'region:R', code: 'R', name: 'R' },
  kept: 30,
  unclear: 10,
  lost: 60,
  newAreas: [],
  areas: [
    {
      area: area('a'),
      fate: 'KEPT',
      projects: 3,
      funding: 30,
      kept: 30,
      unclear: 0,
      lost: 0,
      targets: [{ area: area('x'), match: 'CLOSE', share: null, funding: 30 }],
    },
    {
      area: area('b'),
      fate: 'SPLIT_UNKNOWN',
      projects: 7,
      funding: 70,
      kept: 0,
      unclear: 10,
      lost: 60,
      targets: [{ area: area('x'), match: 'RELATED', share: null, funding: null }],
    },
  ],
};

describe('flows between strategies', () => {
  it('are what is kept, unclear and lost, and nothing of related areas', () => {
    expect(flowsOf(walk)).toEqual([
      { from: 'a', to: 'x', amount: 30 },
      { from: 'b', to: UNCLEAR, amount: 10 },
      { from: 'b', to: LOST, amount: 60 },
    ]);
  });

  it('fill the boxes at both ends', () => {
    const { left, right, bands } = pictureOfFlows(walk, MESSAGES.EN);
    expect(left.map(({ amount }) => amount)).toEqual([30, 70]);
    expect(right.map(({ name, amount }) => [name, amount])).toEqual([
      ['X', 30],
      ['Unclear', 10],
      ['Lost', 60],
    ]);
    expect(left[1]?.height).toBeCloseTo((bands[1]?.height ?? 0) + (bands[2]?.height ?? 0));
    expect(bands[2]?.left).toBeCloseTo((bands[1]?.left ?? 0) + (bands[1]?.height ?? 0));
  });
});
