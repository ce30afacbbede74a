// The tables of a Filiera bundle (src/docs/graph-model.md): their keys, their columns, how they are written.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from './csv.mjs';

const provenance = 'source record recorded_on';

const clusterProfile =
  'established staff excellence_label other_label other_label_text strategic_partnerships contacts_withheld ' +
  'uncovered_specialisations total_members sme_members start_up_members large_members research_members other_members ' +
  'scale_up_facilities mission_en mission_it formal_strategy internationalisation_focus services_detail_en ' +
  'international_countries international_activities transnational_countries transnational_activities ' +
  'cooperation_explained_en value_proposition_en recognition_decree';

const organisationFields =
  'name short_name former_names other_names type type_as_said country nuts address postcode city lat lon url ' +
  'description_en description_it languages pic vat ror tax_code register_number digital_maturity sme';

const projectFields =
  'name framework grant_number rcn acronym title_en title_it objective_en programme programme_part topic topic_title ' +
  'call funding_scheme status start end start_year end_year total_cost funding currency funder place nuts award award_date';

/** Table name -> key columns and all columns, in the order of the file. */
export const tables = Object.fromEntries(
  [
    ['sources', 'id', 'id title publisher licence retrieved_on address rank status'],
    ['schemes', 'id', `id title_en title_it kind version valid_from valid_to region ${provenance}`],
    ['concepts', 'id', `id scheme notation kind label_en label_it alt_en alt_it broader status ${provenance}`],
    ['matches', 'from to source', `from to kind share status ${provenance}`],
    ['regions', 'id', `id code level version parent label_en label_it ${provenance}`],
    ['organisations', 'id source', `id ${organisationFields} ${provenance}`],
    ['clusters', 'id source', `id ${clusterProfile} ${provenance}`],
    ['services', 'id', `id cluster kind order name_en name_it text_en ${provenance}`],
    ['funded_programmes', 'id', `id cluster kind order name_en text_en ${provenance}`],
    ['achievements', 'id', `id cluster order name_en text_en project ${provenance}`],
    ['projects', 'id source', `id ${projectFields} ${provenance}`],
    ['value_chains', 'id', `id label_en label_it description_en description_it status ${provenance}`],
    ['stages', 'id', `id chain order label_en label_it description_en status ${provenance}`],
    ['opportunities', 'id', `id publisher kind name text_en text_it opens expires status technologies ${provenance}`],
    ['calls', 'id', `id publisher kind name text_en text_it opens expires status technologies ${provenance}`],
    ['figures', 'id', `id organisation indicator date value unit kind as_said ${provenance}`],
    ['memberships', 'member cluster role from source', `member cluster role role_as_said from to ${provenance}`],
    ['participations', 'organisation project role source', `organisation project role role_as_said contribution active ${provenance}`],
    ['offers', 'organisation technology source', `organisation technology trl ${provenance}`],
    ['seeks', 'organisation technology source', `organisation technology trl ${provenance}`],
    ['uses', 'project technology source', `project technology family ${provenance}`],
    ['addresses', 'subject concept relation source', `subject concept relation ${provenance}`],
    ['requires', 'stage technology source', `stage technology min_trl status ${provenance}`],
    ['feeds', 'from to source', `from to ${provenance}`],
    ['part_of', 'part whole source', `part whole kind ${provenance}`],
    ['succeeds', 'successor predecessor source', `successor predecessor on ${provenance}`],
    ['represents', 'organisation represented source', `organisation represented text from to ${provenance}`],
  ].map(([name, key, columns]) => [name, { key: key.split(' '), columns: columns.split(' ') }]),
);

/**
 * Writes a bundle: one CSV per table that has rows, sorted by key, and bundle.json with their checksums.
 * `rows` maps a table to its rows. The same rows give the same bytes. The file of a table without rows is removed.
 */
export function writeBundle(folder, { title, createdOn }, rows) {
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const [table, { key, columns }] of Object.entries(tables)) {
    const sorted = sortedByKey(table, key, rows[table] ?? []);
    rmSync(join(folder, `${table}.csv`), { force: true });
    if (!sorted.length) continue;
    const text = formatCsv(columns, sorted);
    writeFileSync(join(folder, `${table}.csv`), text);
    files.push({ name: `${table}.csv`, rows: sorted.length, sha256: createHash('sha256').update(text).digest('hex') });
  }
  const bundle = { format: 'filiera-bundle', version: 1, title, createdOn, files };
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle, null, 2) + '\n');
  return files;
}

function sortedByKey(table, key, rows) {
  const keyed = rows.map((row) => [key.map((column) => row[column] ?? ''), row]);
  keyed.sort(([a], [b]) => compare(a, b));
  for (let i = 1; i < keyed.length; i++) {
    if (compare(keyed[i - 1][0], keyed[i][0]) === 0) {
      throw new Error(`${table}.csv: two rows with the key ${key.join(', ')} = ${keyed[i][0].join(', ')}`);
    }
  }
  return keyed.map(([, row]) => row);
}

/** Code unit order, so that no locale of a machine changes the bytes. */
function compare(a, b) {
  const i = a.findIndex((value, index) => value !== b[index]);
  return i < 0 ? 0 : a[i] < b[i] ? -1 : 1;
}
