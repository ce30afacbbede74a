import { expect, test } from 'vitest';
import { pairsOf, readConnection, writeConnection } from './connection';

test('a connection reads back as written', () => {
  const connection = { of: ['org:a', 'org:b', 'org:c'], since: 2018, asOf: null };
  expect(readConnection(new URLSearchParams(writeConnection(connection)))).toEqual(connection);
});

test('too many, repeated and impossible values are left out', () => {
  const read = readConnection(new URLSearchParams('of=a,b,a,,c,d,e&since=18&asof=year'));
  expect(read).toEqual({ of: ['a', 'b', 'c', 'd'], since: null, asOf: null });
});

test('three organisations make three pairs', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});
