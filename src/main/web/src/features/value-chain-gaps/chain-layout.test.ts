import { describe, expect, it } from 'vitest';
import { BOX, layChain, pathOf } from './chain-layout';

const COLUMN = BOX.width + BOX.gap;

describe('a chain from left to right', () => {
  it('puts each stage after all that feed it', () => {
    const laid = layChain([
      { id: 'make', feeds: ['move', 'sell'] },
      { id: 'move', feeds: ['sell'] },
      { id: 'sell', feeds: [] },
    ]);
    expect(['make', 'move', 'sell'].map((id) => laid.boxes.get(id)?.x)).toEqual([0, COLUMN, 2 * COLUMN]);
    expect(laid.width).toBe(3 * BOX.width + 2 * BOX.gap);
  });

  it('leads a way that passes a column around its boxes', () => {
    const laid = layChain([
      { id: 'make', feeds: ['move', 'sell'] },
      { id: 'move', feeds: ['sell'] },
      { id: 'sell', feeds: [] },
    ]);
    const way = laid.ways.find(({ from, to }) => from === 'make' && to === 'sell');
    const box = laid.boxes.get('move');
    expect(way?.points).toHaveLength(4);
    const passing = way?.points[1]?.[1] ?? 0;
    expect(passing < (box?.y ?? 0) || passing > (box?.y ?? 0) + BOX.height).toBe(true);
  });

  it('keeps stages of one column apart', () => {
    const laid = layChain([
      { id: 'a', feeds: ['c'] },
      { id: 'b', feeds: ['c'] },
      { id: 'c', feeds: [] },
    ]);
    expect((laid.boxes.get('b')?.y ?? 0) - (laid.boxes.get('a')?.y ?? 0)).toBe(BOX.height + BOX.between);
    expect(laid.height).toBe(2 * BOX.height + BOX.between);
  });

  it('survives a circle and a link to nothing', () => {
    const laid = layChain([
      { id: 'a', feeds: ['b', 'gone'] },
      { id: 'b', feeds: ['a'] },
    ]);
    expect(laid.boxes.size).toBe(2);
  });

  it('writes straight and curved ways', () => {
    expect(
      pathOf([
        [0, 10],
        [50, 10],
        [100, 30],
      ]),
    ).toBe('M0 10H50C75 10 75 30 100 30');
  });
});
