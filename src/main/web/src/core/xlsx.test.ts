import { describe, expect, it } from 'vitest';
import { toXlsx } from './xlsx';

/** Reads a stored archive back: its directory is what a spreadsheet program reads. */
function files(archive: Uint8Array): Map<string, string> {
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const found = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [length, nameLength] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    const content = view.getUint32(at + 42, true) + 30 + nameLength;
    found.set(name, new TextDecoder().decode(archive.subarray(content, content + length)));
    at += 46 + nameLength;
  }
  return found;
}

describe('a table as a workbook', () => {
  const all = files(
    toXlsx(
      'S3: areas',
      ['Area', 'EUR'],
      [
        ['Food & <drink>', 10.5],
        ['=1+1', null],
      ],
    ),
  );

  it('has the five parts of a workbook', () => {
    expect([...all.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(all.get('xl/workbook.xml')).toContain('name="S3  areas"');
  });

  it('keeps numbers as numbers, texts as texts and the unknown empty', () => {
    const sheet = all.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c><v>10.5</v></c>');
    expect(sheet).toContain('Food &amp; &lt;drink&gt;');
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c/>');
  });
});
