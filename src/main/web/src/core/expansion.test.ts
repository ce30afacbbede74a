import { describe, expect, it } from 'vitest';
import { mostTelling, offers } from './expansion';
import { LINK_KINDS } from './vocabulary';

const told = [
  { link: 'PARTICIPATES_IN', shown: 1, of: 56 },
  { link: 'MEMBER_OF', shown: 0, of: 2 },
  { link: 'OFFERS', shown: 0, of: 0 },
] as const;

describe('an expansion', () => {
  it('is offered for every kind of link there is, with how much of it is on screen', () => {
    expect(offers(told, [{ link: 'PARTICIPATES_IN', shown: 25, of: 56 }], LINK_KINDS)).toEqual([
      { link: 'MEMBER_OF', shown: 0, of: 2 },
      { link: 'PARTICIPATES_IN', shown: 25, of: 56 },
    ]);
  });

  it('goes by the most telling links that still have something to show', () => {
    expect(mostTelling('ORGANISATION', offers(told, [], LINK_KINDS))).toEqual([
      'PARTICIPATES_IN',
      'MEMBER_OF',
    ]);
    expect(
      mostTelling('PROJECT', [
        { link: 'PARTICIPATES_IN', shown: 9, of: 9 },
        { link: 'USES', shown: 0, of: 1 },
      ]),
    ).toEqual(['USES']);
  });

  it('goes by any other kind of link when the telling ones are used up', () => {
    expect(mostTelling('REGION', [{ link: 'MATCHES', shown: 0, of: 1 }])).toEqual(['MATCHES']);
  });

  it('ends when everything is on screen', () => {
    expect(mostTelling('PROJECT', [{ link: 'USES', shown: 3, of: 3 }])).toBeNull();
  });
});
