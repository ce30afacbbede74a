// Taxonomies, priority areas, their correspondences and places, as rows of the bundle.
// Official files come from the data folder; translations, synonyms, short lists and judgements are kept in vocabularies/*.csv.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from './csv.mjs';

const folder = fileURLToPath(new URL('vocabularies/', import.meta.url));
const kept = (name) => readCsv(join(folder, name));

/**
 * `{sources, schemes, concepts, matches, regions}`: arrays of rows with the bundle's column names, each sorted by its key.
 * `dataFolder` is the folder that holds `taxonomies/`. A kept file that does not fit the official one is an error that names the row.
 */
export function vocabularies(dataFolder) {
  const taxonomies = join(dataFolder, 'taxonomies');
  return {
    sources: byKey(kept('sources.csv')),
    schemes: byKey(kept('schemes.csv')),
    concepts: byKey([...euroSciVoc(taxonomies), ...nace(taxonomies, '2.0'), ...nace(taxonomies, '2.1'), ...eyeAtRis3(), ...lists(taxonomies)]),
    matches: byKey(matches(), (row) => `${row.from} ${row.to}`),
    regions: byKey([...countries(), ...italy()]),
  };
}

function euroSciVoc(taxonomies) {
  const italian = index(kept('euroscivoc-it.csv'), 'code');
  const synonyms = index(kept('euroscivoc-alternatives.csv'), 'code');
  const id = (code) => `tech:euroscivoc-${code.slice(1).replaceAll('/', '-')}`;
  return readCsv(join(taxonomies, 'euroscivoc_taxonomy.csv')).map(({ code, label, parent_code: parent }) => {
    const translated = italian.get(code);
    if (translated?.label_en !== label.trim()) {
      throw new Error(`euroscivoc-it.csv, code "${code}": label_en is "${translated?.label_en}", the taxonomy says "${label}"`);
    }
    return {
      id: id(code),
      scheme: 'scheme:euroscivoc',
      notation: code,
      kind: 'TECHNOLOGY',
      label_en: label.trim(),
      label_it: translated.label_it,
      alt_en: synonyms.get(code)?.alt_en,
      alt_it: synonyms.get(code)?.alt_it,
      broader: parent && id(parent),
      status: 'QUOTED',
      source: 'source:euroscivoc',
    };
  });
}

/** A NACE version; sections and divisions have Italian labels, groups and classes only the English ones. */
function nace(taxonomies, version) {
  const italian = index(kept('nace-it.csv').filter((row) => row.version === version), 'code');
  const id = (code) => `industry:nace${version}-${code}`;
  return readCsv(join(taxonomies, `nace_rev${version}.csv`)).map(({ code, parent, label }) => ({
    id: id(code),
    scheme: `scheme:nace-${version}`,
    notation: code,
    kind: 'INDUSTRY',
    label_en: label.replace(/\s+/g, ' ').trim(),
    label_it: italian.get(code)?.label_it,
    broader: parent && id(parent),
    status: 'QUOTED',
    source: 'source:nace',
  }));
}

function eyeAtRis3() {
  return kept('eye-at-ris3.csv').map(({ slug, parent, status, ...labels }) => {
    const notation = parent ? `${parent}-${slug}` : slug;
    return {
      id: `area:eye-at-ris3-${notation}`,
      scheme: 'scheme:eye-at-ris3',
      notation,
      kind: 'PRIORITY_AREA',
      ...labels,
      broader: parent && `area:eye-at-ris3-${parent}`,
      status: status || 'GENERAL_KNOWLEDGE',
      source: status === 'QUOTED' ? 'source:eccp-distretto' : 'source:eye-at-ris3',
    };
  });
}

/** What a list of s3_and_cluster_lists.csv becomes. Examples of the European areas are rows of eye-at-ris3.csv. */
const listKinds = {
  lombardy_s3_2014_2020: ['scheme:s3-lombardy-2014-2020', 'PRIORITY_AREA', 'source:s3-lombardia-2014-2020'],
  lombardy_s3_2021_2027: ['scheme:s3-lombardy-2021-2027', 'PRIORITY_AREA', 'source:s3-lombardia-2021-2027'],
  lombardy_technology_cluster_area: ['scheme:ctl', 'PRIORITY_AREA', 'source:ctl-lombardia'],
  eccp_sectoral_industry_example: ['scheme:eccp-sectoral-industry', 'INDUSTRY', 'source:eccp-distretto'],
  eccp_technology_field_example: ['scheme:eccp-technology-field', 'TECHNOLOGY', 'source:eccp-distretto'],
  eccp_emerging_industry: ['scheme:eccp-emerging-industry', 'INDUSTRY', 'source:eccp-distretto'],
  eu_industrial_ecosystem: ['scheme:eu-industrial-ecosystem', 'INDUSTRY', 'source:filiera-vocabularies'],
  key_enabling_technology: ['scheme:ket', 'TECHNOLOGY', 'source:filiera-vocabularies'],
};

function lists(taxonomies) {
  const official = readCsv(join(taxonomies, 's3_and_cluster_lists.csv'));
  return kept('lists.csv').map(({ list, label, id, ...labels }) => {
    const rows = official.filter((row) => row.label === label && (row.scheme === list || row.scheme === `${list}_example`));
    if (!rows.length) throw new Error(`lists.csv: "${label}" is not in the list "${list}" of s3_and_cluster_lists.csv`);
    const [scheme, kind, source] = listKinds[list];
    return { id, scheme, notation: rows[0].code, kind, ...labels, ...standing(rows, source) };
  });
}

/** A row read in its source outranks the same row from memory. */
function standing(rows, source) {
  const remark = rows[0].status;
  if (rows.some((row) => row.status === 'quoted')) return { status: 'QUOTED', source };
  if (remark.startsWith('general knowledge')) return { status: 'GENERAL_KNOWLEDGE', source: 'source:filiera-vocabularies', record: remark };
  if (remark.includes('ilsannioquotidiano.it')) return { status: 'QUOTED', source: 'source:ilsannioquotidiano-2021-08-03', record: remark };
  throw new Error(`s3_and_cluster_lists.csv, "${rows[0].label}": status "${remark}" is not understood`);
}

/** The note says why; it is for the editor of the file, the bundle has no place for it. */
function matches() {
  return kept('matches.csv').map(({ from, to, kind, share }) => ({
    from,
    to,
    kind,
    share,
    status: 'EDITORIAL',
    source: 'source:filiera-vocabularies',
  }));
}

/** Every country that occurs in the sample, the European Union, EFTA and the candidates; NUTS covers the latter three. */
function countries() {
  return kept('countries.csv').map(({ code, group, label_en, label_it }) =>
    region(code, 0, group === 'OTHER' ? '' : '2021', '', label_en, label_it),
  );
}

function italy() {
  return kept('regions-italy.csv').map(({ code, parent, label_en, label_it }) =>
    region(code, code.length - 2, '2021', `region:${parent}`, label_en, label_it),
  );
}

function region(code, level, version, parent, label_en, label_it) {
  return { id: `region:${code}`, code, level, version, parent, label_en, label_it, source: 'source:nuts-2021' };
}

function index(rows, column) {
  return new Map(rows.map((row) => [row[column], row]));
}

function byKey(rows, key = (row) => row.id) {
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
