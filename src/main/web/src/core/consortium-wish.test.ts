import { expect, test } from 'vitest';
import { NO_WISH, readWish, requestOf, type Wish, writeWish } from './consortium-wish';
import { relaxed } from './relaxed';

const wish: Wish = {
  coordinator: 'org:a',
  topic: 'ICT-26-2014',
  technologies: ['tech:1', 'tech:2'],
  roles: ['PUBLIC'],
  ruleSet: 'horizon-europe',
  bounds: { minCountries: 3, minSmePercent: 30, budget: 0 },
  include: ['org:b'],
  exclude: ['org:c'],
  shown: 2,
};

const roundTrip = (one: Wish) => readWish(new URLSearchParams(writeWish(one)));

test('a wish reads back from the address as it was written', () => {
  expect(roundTrip(wish)).toEqual(wish);
  expect(roundTrip(NO_WISH)).toEqual(NO_WISH);
});

test('what cannot be read is left out', () => {
  const read = readWish(new URLSearchParams('rules=minCountries:x,moon:3,budget:-1&roles=king&team=-4'));
  expect(read).toEqual(NO_WISH);
});

test('nothing is asked while nothing is needed', () => {
  expect(requestOf({ ...NO_WISH, coordinator: 'org:a' })).toBeNull();
  expect(requestOf(wish)?.rules).toEqual({
    minCountries: 3,
    minSmeShare: 0.3,
    budget: 0,
    include: ['org:b'],
    exclude: ['org:c'],
    callRuleSet: 'horizon-europe',
  });
});

test('a relaxation changes the number of a rule, or takes out what has to go', () => {
  const changes = [
    { bound: 2, rule: { kind: 'MIN_COUNTRIES', subject: null } },
    { bound: null, rule: { kind: 'MIN_SME_SHARE', subject: null } },
    { bound: null, rule: { kind: 'TECHNOLOGY', subject: 'tech:1' } },
    { bound: null, rule: { kind: 'EXCLUDE', subject: 'org:c' } },
    { bound: null, rule: { kind: 'COORDINATOR', subject: 'org:a' } },
  ] as const;
  const after = relaxed(wish, changes, ['tech:1', 'tech:2']);
  expect(after.bounds).toEqual({ minCountries: 2, minSmePercent: 0, budget: 0 });
  expect(after.technologies).toEqual(['tech:2']);
  expect(after.exclude).toEqual([]);
  expect(after.coordinator).toBeNull();
});

test('a technology that came from the topic goes by naming the others', () => {
  const fromTopic = { ...wish, technologies: [] };
  const after = relaxed(
    fromTopic,
    [{ bound: null, rule: { kind: 'TECHNOLOGY', subject: 'tech:1' } }],
    ['tech:1', 'tech:2'],
  );
  expect(after.technologies).toEqual(['tech:2']);
});
