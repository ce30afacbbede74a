// CSV as the bundle has it: UTF-8, comma, RFC 4180 quotes, a header row, "\n" after every row.
import { readFileSync, writeFileSync } from 'node:fs';

/** Rows of a CSV file as objects by column name; a missing cell is "". A BOM and CR LF are tolerated. */
export function readCsv(path) {
  return parseCsv(readFileSync(path, 'utf8'), path);
}

/** As readCsv, from a text. `name` says in an error where the text came from. */
export function parseCsv(text, name = 'CSV text') {
  const [header, ...rows] = records(text.replace(/^\uFEFF/, ''));
  if (!header) throw new Error(`${name}: no header row`);
  return rows.map((cells, index) => {
    if (cells.length > header.length) {
      throw new Error(`${name}, row ${index + 2}: ${cells.length} cells under ${header.length} columns: ${cells.join(',')}`);
    }
    return Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Writes `rows` (objects) with exactly these columns; null and undefined become an empty cell. */
export function writeCsv(path, columns, rows) {
  writeFileSync(path, formatCsv(columns, rows));
}

/** The text that writeCsv writes. An unexpected field is an error: it would be lost without a word. */
export function formatCsv(columns, rows) {
  const known = new Set(columns);
  const lines = rows.map((row) => {
    const unknown = Object.keys(row).find((field) => !known.has(field));
    if (unknown) throw new Error(`Column "${unknown}" is not one of ${columns.join(', ')}: ${JSON.stringify(row)}`);
    return columns.map((column) => quote(row[column] ?? '')).join(',');
  });
  return [columns.map(quote).join(','), ...lines].join('\n') + '\n';
}

function quote(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Splits into records of cells; blank lines between records are skipped. */
function records(text) {
  const all = [];
  let cells = [];
  let cell = '';
  let quoted = false;
  let wasQuoted = false;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = () => {
    if (cells.length || cell || wasQuoted) {
      endCell();
      all.push(cells);
    }
    cells = [];
    wasQuoted = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') {
      quoted = wasQuoted = true;
    } else if (c === ',') {
      endCell();
    } else if (c === '\n') {
      endRecord();
    } else if (c !== '\r') {
      cell += c;
    }
  }
  if (quoted) throw new Error('A quoted cell is not closed before the end of the text');
  endRecord();
  return all;
}
