import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';

describe('an audit entry', () => {
  it('tells what differs, and leaves out what stayed', () => {
    const before = '{"displayName":"Olga","roles":["SME"],"organisation":null}';
    const after = '{"displayName":"Olga","roles":["SME","OFFICER"],"organisation":"org:a"}';
    expect(changesOf(before, after)).toEqual([
      { name: 'roles', before: 'SME', after: 'SME, OFFICER' },
      { name: 'organisation', before: null, after: 'org:a' },
    ]);
  });

  it('tells all of what is new', () => {
    expect(changesOf(null, '{"rows":3}')).toEqual([{ name: 'rows', before: null, after: '3' }]);
  });

  it('tells a value that is no record, also when it is no JSON', () => {
    expect(changesOf('"UNKNOWN"', '"SME"')).toEqual([{ name: '', before: 'UNKNOWN', after: 'SME' }]);
    expect(changesOf(null, 'Monza')).toEqual([{ name: '', before: null, after: 'Monza' }]);
  });

  it('tells nothing where nothing was recorded', () => {
    expect(changesOf(null, null)).toEqual([]);
  });
});
