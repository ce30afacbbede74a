import type { Cell } from './csv';

/**
 * A table as a workbook with one sheet (Office Open XML). Texts are inline strings, so that no cell becomes a formula;
 * unknown values are empty cells. The archive is stored, not compressed: tables of a screen are small.
 */
export function toXlsx(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const lines = [header, ...rows].map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return stored({
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships(packages, `${office}/officeDocument`, 'xl/workbook.xml'),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="${escaped(sheetName(sheet))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(packages, `${office}/worksheet`, 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`,
  });
}

function relationships(packages: string, type: string, target: string): string {
  return (
    `<Relationships xmlns="${packages}/relationships">` +
    `<Relationship Id="r1" Type="${type}" Target="${target}"/></Relationships>`
  );
}

function cell(value: Cell): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** At most 31 characters, without those that a sheet's name may not have. */
function sheetName(text: string): string {
  return text.replace(/[\][*?/\\:]/g, ' ').slice(0, 31) || 'Filiera';
}

function escaped(text: string): string {
  return (
    text
      // Characters that XML cannot hold.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** A ZIP archive without compression: each file with its header, then the directory, then its end. */
function stored(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = utf8.encode(path);
    const content = utf8.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
    const about = [
      ...two(20),
      ...two(0x0800),
      ...two(0),
      ...four(0x00210000),
      ...four(crc32(content)),
      ...four(content.length),
      ...four(content.length),
      ...two(name.length),
      ...two(0),
    ];
    const local = bytes([...four(0x04034b50), ...about], name, content);
    directory.push(
      bytes(
        [...four(0x02014b50), ...two(20), ...about, ...two(0), ...two(0), ...two(0), ...four(0)],
        [...four(offset)],
      ),
      name,
    );
    bodies.push(local);
    offset += local.length;
  }
  const list = bytes(...directory);
  const count = Object.keys(files).length;
  return bytes(
    ...bodies,
    list,
    [...four(0x06054b50), ...two(0), ...two(0), ...two(count), ...two(count)],
    [...four(list.length), ...four(offset), ...two(0)],
  );
}

function bytes(...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const two = (value: number) => [value & 255, (value >>> 8) & 255];
const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)];

function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
