import { describe, expect, it } from 'vitest';
import { formatCountry, formatDate, formatMoney, formatNumber, formatPeriod, formatYears } from './format';

describe('formats', () => {
  it('write numbers as the language does', () => {
    expect(formatNumber(12490, 'EN')).toBe('12,490');
    expect(formatNumber(12490, 'IT')).toBe('12.490');
    expect(formatNumber(1234, 'IT')).toBe('1.234');
  });

  it('write money with its currency', () => {
    expect(formatMoney({ amount: 1100000, currency: 'EUR' }, 'IT')).toMatch(/1\.100\.000\s€/);
  });

  it('write dates no more precisely than they are known', () => {
    expect(formatDate('2008-06-18', 'EN')).toBe('18 June 2008');
    expect(formatDate('2008-06-18', 'IT')).toBe('18 giugno 2008');
    expect(formatDate('2012-10', 'EN')).toBe('Oct 2012');
    expect(formatDate('2010', 'EN')).toBe('2010');
    expect(formatDate('2008/2009', 'EN')).toBe('2008/2009');
  });

  it('leave open the end of a span that is not known', () => {
    expect(formatYears({ from: 2014, to: null })).toBe('2014\u2013');
    expect(formatYears({ from: 2014, to: 2014 })).toBe('2014');
    expect(formatYears(null)).toBeNull();
    expect(formatPeriod('2014-03-01', '2018-02')).toBe('2014\u20132018');
    expect(formatPeriod(null, null)).toBeNull();
  });

  it('know the EU codes of Greece and the United Kingdom', () => {
    expect(formatCountry('EL', 'EN')).toBe('Greece');
    expect(formatCountry('UK', 'IT')).toBe('Regno Unito');
    expect(formatCountry('?', 'EN')).toBe('?');
  });
});
