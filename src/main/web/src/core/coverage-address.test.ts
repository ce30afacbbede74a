import { describe, expect, it } from 'vitest';
import { type Coverage, readCoverage, WHOLE_COVERAGE, writeCoverage } from './coverage-address';

const there = (view: Coverage) => readCoverage(new URLSearchParams(writeCoverage(view)));

describe('the address of the coverage screen', () => {
  it('reads back what it wrote', () => {
    const full: Coverage = {
      region: 'ITC41',
      scheme: 'scheme:s3-lombardy-2014-2020',
      from: 2015,
      to: 2017,
      compare: { region: 'ITH3', scheme: 'scheme:s3-lombardy-2021-2027', from: null, to: 2020 },
      figure: 'fundingPart',
      map: 'newcomers',
      facts: { row: 'area:a', measure: 'NEWCOMERS', compared: true },
    };
    expect(there(full)).toEqual(full);
    expect(there(WHOLE_COVERAGE)).toEqual(WHOLE_COVERAGE);
  });

  it('leaves out what cannot be read', () => {
    const odd = new URLSearchParams('from=15&to=2017&facts=area:a*weather&figure=weather&map=weather');
    expect(readCoverage(odd)).toEqual({ ...WHOLE_COVERAGE, to: 2017 });
  });
});
