/**
 * Tables as CSV (RFC 4180, UTF-8 with byte order mark so that Excel reads accents). A cell that a spreadsheet would take
 * for a formula (`=`, `+`, `-`, `@`, tab or line break first) gets an apostrophe before it; numbers stay numbers.
 */
export type Cell = string | number | null;

export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return '\uFEFF' + [header, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
