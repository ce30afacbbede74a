import { describe, expect, it } from 'vitest';
import { mayCorrect, type Me } from './session';

const VISITOR: Me = {
  id: null,
  userName: null,
  displayName: null,
  roles: ['VISITOR'],
  rights: [],
  organisation: null,
  passwordChangeNeeded: false,
};

describe('facts may be corrected', () => {
  it('by an officer, about anything', () => {
    expect(mayCorrect({ ...VISITOR, rights: ['CORRECT'] }, 'project:p')).toBe(true);
  });

  it('by an SME, about its own organisation only', () => {
    const sme: Me = { ...VISITOR, rights: ['EDIT_OWN_ORGANISATION'], organisation: 'org:a' };
    expect(mayCorrect(sme, 'org:a')).toBe(true);
    expect(mayCorrect(sme, 'org:b')).toBe(false);
  });

  it('by nobody else', () => {
    expect(mayCorrect(VISITOR, 'org:a')).toBe(false);
    expect(mayCorrect({ ...VISITOR, organisation: 'org:a' }, 'org:a')).toBe(false);
  });
});
