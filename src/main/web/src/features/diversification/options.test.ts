import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../messages';
import { isPlaced, median, type Option, optionsFile, rankOf } from './options';

const option = (name: string, change: Partial<Option>): Option => ({
  id: `area:${name}`,
  name,
  present: false,
  projects: 0,
  specialisation: null,
  ubiquity: 0.5,
  density: 0.4,
  complexity: 0.1,
  likelihood: 0.2,
  quadrant: 'HIGH_ROAD',
  ...change,
});

describe('where a region could go', () => {
  const near = option('near', {});
  const unrelated = option('unrelated', { density: null, likelihood: null, quadrant: null });
  const there = option('there', { present: true, quadrant: null });
  const options = [near, unrelated, there];

  it('ranks what is missing and can be ranked', () => {
    expect(options.map((one) => rankOf(one, options))).toEqual([1, null, null]);
    expect(options.filter(isPlaced)).toEqual([near]);
  });

  it('leaves unknown figures empty in a spreadsheet', () => {
    const { rows } = optionsFile(options, MESSAGES.EN);
    expect(rows[1]).toEqual([null, 'unrelated', 'cannot be placed', null, 0.5, null, 0.1, 0, null]);
    expect(rows[2]?.[2]).toBe('the region has it');
  });

  it('is split in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
