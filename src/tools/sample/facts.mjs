// Facts written down by hand from the seed documents: one CSV per table, in the bundle's own columns.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from './bundle.mjs';
import { readCsv } from './csv.mjs';

/** Rows by table. A table without a file has no facts of its own. */
export function facts(folder) {
  const written = Object.keys(tables).filter((table) => existsSync(join(folder, `${table}.csv`)));
  return Object.fromEntries(written.map((table) => [table, readCsv(join(folder, `${table}.csv`))]));
}
