import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

const body = (...rows: (string | number | null)[][]) => toCsv(['h'], rows).split('\r\n').slice(1, -1);

describe('CSV', () => {
  it('begins with a byte order mark, so that a spreadsheet reads accents', () => {
    expect(toCsv(['Università'], [])).toBe('\uFEFFUniversità\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(body(['a,b', 'say "hi"'])).toEqual(['"a,b","say ""hi"""']);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'makes the formula %j harmless',
    (formula) => {
      expect(toCsv(['h'], [[formula]])).toContain(`'${formula.replaceAll('"', '""')}`);
    },
  );

  it('leaves numbers numbers, negative ones too, and the unknown empty', () => {
    expect(body([-3, 0.5, null])).toEqual(['-3,0.5,']);
  });
});
