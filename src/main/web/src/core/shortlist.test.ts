import { expect, test } from 'vitest';
import { isListed, parseShortlist } from './shortlist';

test('what was kept is read back, what is no organisation is left out', () => {
  const kept = JSON.stringify([{ id: 'org:a', name: 'Alba' }, { id: 7 }, null, 'org:b']);
  expect(parseShortlist(kept)).toEqual([{ id: 'org:a', name: 'Alba' }]);
  expect(parseShortlist('{"id":"org:a"}')).toEqual([]);
  expect(parseShortlist('not a list')).toEqual([]);
  expect(parseShortlist(null)).toEqual([]);
});

test('an organisation is on the list by its identifier', () => {
  const list = [{ id: 'org:a', name: 'Alba' }];
  expect(isListed(list, 'org:a')).toBe(true);
  expect(isListed(list, 'org:b')).toBe(false);
});
