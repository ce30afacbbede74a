import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../messages';
import { coverageCsv } from './coverage-csv';
import { MEASURES, reconcile, type Row, shade, type Table } from './measures';
import { coveragePicture } from './coverage-picture';

const row = (name: string | null, projectShare: number, funding: number | null): Row => ({
  area: name === null ? null : { id: `area:${name}`, name, notation: null },
  members: 2,
  membersByType: [],
  declaring: name === null ? null : 1,
  projects: 3,
  suggestedProjects: 0,
  projectShare,
  funding,
  unknownContributions: 0,
  newcomers: null,
  coordinated: 1,
  coordinatorShare: 1 / 3,
  outsideShare: 0.5,
  trend: { years: [], slope: null, direction: null },
  specialisation: null,
});

const table: Table = {
  region: { id: 'region:ITC4', code: 'ITC4', name: 'Lombardy' },
  scheme: { id: 'scheme:s', title: 'S & 3' },
  from: 2015,
  to: 2017,
  snapshot: { version: 1, takenAt: '2026-11-22T10:00:00Z' },
  areas: [row('Food <new>', 1.5, 10.1), row('Space', 0.5, 0.2)],
  noArea: row(null, 1, 0.03),
  total: row(null, 3, 10.33),
  evenness: null,
  krugman: null,
  reference: null,
  silence: null,
  explanation: null,
};

describe('the table of coverage', () => {
  it('leaves unknown figures empty in a spreadsheet', () => {
    const lines = coverageCsv(table, MESSAGES.EN).split('\r\n');
    expect(lines[1]).toBe('Food <new>,2,1,3,1.5,10.1,,1,0.5,,,');
    expect(lines[4]).toBe('"All, counted once",2,,3,3,10.33,,1,0.5,,,');
  });

  it('sums to the cent, and says when it does not', () => {
    expect(reconcile(table, (one) => one.funding, 100)).toEqual({
      areas: 10.3,
      none: 0.03,
      total: 10.33,
      right: true,
    });
    const wrong = { ...table, total: row(null, 3, 10.34) };
    expect(reconcile(wrong, (one) => one.funding, 100)?.right).toBe(false);
  });

  it('shades by the largest area, and nothing where nothing is known', () => {
    const [funding] = MEASURES.filter(({ id }) => id === 'funding');
    if (!funding) throw new Error('no column of money');
    expect([10.1, 5, 0.2, 0, null].map((value) => shade(value, funding, table.areas))).toEqual([
      4, 2, 1, 0, 0,
    ]);
  });

  it('is a picture with its names escaped', () => {
    const picture = coveragePicture(table, 'Coverage & co', MESSAGES.EN, 'EN');
    expect(picture).toContain('Coverage &amp; co');
    expect(picture).toContain('Food &lt;new&gt;');
    expect(picture).not.toMatch(/NaN|undefined|null/);
  });
});
