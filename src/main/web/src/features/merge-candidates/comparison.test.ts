import { expect, it } from 'vitest';
import { compared, type Side } from './comparison';

const NOTHING: Side = {
  id: 'org:a',
  spelling: null,
  organisation: 'org:a',
  name: null,
  names: [],
  type: null,
  country: null,
  city: null,
  address: null,
  postcode: null,
  url: null,
  pic: null,
  vat: null,
  taxCode: null,
  ror: null,
  projects: 0,
  memberships: 0,
  sources: [],
};

const of = (left: Partial<Side>, right: Partial<Side>) =>
  Object.fromEntries(
    compared({ ...NOTHING, ...left }, { ...NOTHING, ...right }).map((row) => [row.field, row.comparison]),
  );

it('takes letter case, accents and punctuation for no difference', () => {
  expect(of({ name: "UNIVERSITA' DI PAVIA" }, { name: 'Università di Pavia' })['name']).toBe('same');
});

it('takes what one side does not know for no difference either', () => {
  expect(of({ city: 'Milano' }, {})['city']).toBe('unknown');
});

it('says what differs', () => {
  expect(of({ city: 'Milano' }, { city: 'Monza' })['city']).toBe('different');
});

it('leaves out what neither knows, and compares no spellings', () => {
  const rows = of({ names: ['A'] }, { names: ['B'] });
  expect(rows).not.toHaveProperty('vat');
  expect(rows['names']).toBeNull();
});
