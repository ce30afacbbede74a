import { describe, expect, it } from 'vitest';
import { NO_DRAFT, settle } from './draft';

const A = { id: 'org:a', name: 'A' };
const B = { id: 'org:b', name: 'B' };

describe('a change that is put together', () => {
  it('says what is missing', () => {
    expect(settle(NO_DRAFT)).toBe('organisation');
    expect(settle({ ...NO_DRAFT, does: 'merge', organisation: A, into: A })).toBe('into');
    expect(settle({ ...NO_DRAFT, does: 'new', name: ' ' })).toBe('name');
    expect(settle({ ...NO_DRAFT, does: 'start', name: 'P', year: '20x7', participants: [A] })).toBe('year');
    expect(settle({ ...NO_DRAFT, does: 'start', name: 'P', year: '2027' })).toBe('participants');
  });

  it('is a change once nothing is', () => {
    expect(settle({ ...NO_DRAFT, organisation: A })).toEqual({ does: 'leave', organisation: 'org:a' });
    expect(settle({ ...NO_DRAFT, does: 'merge', organisation: A, into: B })).toEqual({
      does: 'merge',
      organisation: 'org:a',
      into: 'org:b',
    });
    expect(settle({ ...NO_DRAFT, does: 'start', name: ' P ', year: '2027', participants: [A, B] })).toEqual({
      does: 'start',
      name: 'P',
      year: 2027,
      participants: ['org:a', 'org:b'],
      concepts: [],
    });
  });
});
