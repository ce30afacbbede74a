import { describe, expect, it } from 'vitest';
import { ALL_CHANGES, momentOf, readAudit, writeAudit } from './audit-address';

const read = (query: string) => readAudit(new URLSearchParams(query));

describe('the address of the audit log', () => {
  it('reads back as it was written', () => {
    const filter = {
      subject: 'org:a',
      person: 'account:olga',
      action: 'CORRECT_FACT',
      from: '2026-01-01',
      to: '2026-03-31',
    };
    expect(readAudit(new URLSearchParams(writeAudit(filter)))).toEqual(filter);
    expect(writeAudit(ALL_CHANGES)).toEqual({});
  });

  it('leaves open what is empty or no day', () => {
    expect(read('subject=&from=yesterday&to=2026-13-01')).toEqual(ALL_CHANGES);
  });

  it('takes days whole, as they are here, also where the clock is put forward', () => {
    const hours = (day: string) => (Date.parse(momentOf(day, 1)) - Date.parse(momentOf(day))) / 3_600_000;
    expect([23, 24, 25]).toContain(hours('2026-03-29'));
    expect(hours('2026-12-31')).toBe(24);
    expect(new Date(momentOf('2026-03-29')).getHours()).toBe(0);
  });
});
