// Makes the sample bundle: node src/tools/sample/make-sample.mjs <data-folder> <out-folder>
// The same input gives the same bytes. What is in it and why: src/docs/sample.md
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tables, writeBundle } from './bundle.mjs';
import { cordis } from './cordis.mjs';
import { facts } from './facts.mjs';
import { seedMemberships } from './seed-memberships.mjs';
import { statements } from './statements.mjs';
import { vocabularies } from './vocabularies.mjs';

const [dataFolder, outFolder] = process.argv.slice(2);
if (!outFolder) {
  console.error('Usage: node src/tools/sample/make-sample.mjs <data-folder> <out-folder>');
  process.exit(2);
}

const factsFolder = join(dirname(fileURLToPath(import.meta.url)), 'facts');
const rows = together(
  cordis(dataFolder, factsFolder),
  facts(factsFolder),
  seedMemberships(dataFolder, factsFolder),
  vocabularies(dataFolder),
);
rows.organisations = statements(rows.organisations);
const about = { title: 'Lombardy: Horizon 2020 projects, clusters and their seed documents', createdOn: '2026-11-22' };
for (const file of writeBundle(outFolder, about, rows)) {
  console.log(`${String(file.rows).padStart(6)}  ${file.name}`);
}

function together(...parts) {
  return Object.fromEntries(Object.keys(tables).map((table) => [table, parts.flatMap((part) => part[table] ?? [])]));
}
