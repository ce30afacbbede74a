import { expect, it } from 'vitest';
import { tokenHeader } from './token';

it('the token is read from its cookie, wherever it stands', () => {
  expect(tokenHeader('a=b; XSRF-TOKEN=12-34; c=d')).toEqual({ 'X-XSRF-TOKEN': '12-34' });
  expect(tokenHeader('XSRF-TOKEN=12')).toEqual({ 'X-XSRF-TOKEN': '12' });
});

it('without the cookie there is no header', () => {
  expect(tokenHeader('')).toEqual({});
  expect(tokenHeader('NOT-XSRF-TOKEN=12')).toEqual({});
});
