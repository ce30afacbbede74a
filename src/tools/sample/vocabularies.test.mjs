import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readCsv } from './csv.mjs';
import { vocabularies } from './vocabularies.mjs';

const kept = (name) => readCsv(fileURLToPath(new URL(`vocabularies/${name}`, import.meta.url)));

// The official files are not part of the project: without them what they decide cannot be checked, the kept files can.
const dataFolder = process.env.FILIERA_DATA ?? '';
const official = existsSync(join(dataFolder, 'taxonomies')) ? {} : { skip: 'set FILIERA_DATA to the folder that holds taxonomies/' };
const all = official.skip ? undefined : vocabularies(dataFolder);

test('ids are unique and have no space, bar or comma', official, () => {
  for (const table of ['sources', 'schemes', 'concepts', 'regions']) {
    const ids = all[table].map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length, table);
    assert.deepEqual(ids.filter((id) => /[\s|,]/.test(id)), []);
  }
});

test('every reference leads somewhere', official, () => {
  const ids = new Set([...all.sources, ...all.schemes, ...all.concepts, ...all.regions].map((row) => row.id));
  const rows = [...all.schemes, ...all.concepts, ...all.matches, ...all.regions];
  const references = rows.flatMap((row) => [row.source, row.scheme, row.broader, row.from, row.to, row.parent, row.region]);
  assert.deepEqual(references.filter((id) => id && !ids.has(id)), []);
  assert.ok(rows.every((row) => row.source), 'every row has a source');
});

test('a concept and its broader one are of one scheme, without circles', official, () => {
  const byId = new Map(all.concepts.map((row) => [row.id, row]));
  for (const concept of all.concepts) {
    const seen = new Set();
    for (let at = concept; at; at = byId.get(at.broader)) {
      assert.equal(at.scheme, concept.scheme);
      assert.ok(!seen.has(at.id), at.id);
      seen.add(at.id);
    }
  }
});

test('concepts have the kind of their scheme and a label in both languages where we know one', official, () => {
  const schemes = new Map(all.schemes.map((row) => [row.id, row]));
  for (const concept of all.concepts) {
    assert.equal(concept.kind, schemes.get(concept.scheme).kind, concept.id);
    assert.ok(concept.label_en, concept.id);
    const partlyTranslated = concept.scheme.startsWith('scheme:nace') && /\./.test(concept.notation);
    assert.ok(concept.label_it || partlyTranslated, concept.id);
  }
});

test('the lists have the sizes of the published ones', official, () => {
  const size = (scheme) => all.concepts.filter((row) => row.scheme === scheme).length;
  assert.equal(size('scheme:euroscivoc'), 980);
  assert.equal(size('scheme:nace-2.0'), 996);
  assert.equal(size('scheme:nace-2.1'), 1047);
  assert.equal(size('scheme:s3-lombardy-2014-2020'), 7);
  assert.equal(size('scheme:s3-lombardy-2021-2027'), 8);
  assert.equal(size('scheme:ctl'), 9);
  assert.equal(size('scheme:ket'), 6);
});

test('what the Distretto says of itself is quoted, the rest of the European areas is from memory', official, () => {
  const quoted = all.concepts.filter((row) => row.scheme === 'scheme:eye-at-ris3' && row.status === 'QUOTED');
  assert.deepEqual(
    quoted.map((row) => row.label_en),
    ['High speed broadband: last mile networks (>30 Mbps)', 'Intelligent inter-modal & sustainable urban areas (e.g. smart cities)'],
  );
});

test('a row from general knowledge keeps its remark', official, () => {
  const concept = (id) => all.concepts.find((row) => row.id === id);
  assert.match(concept('tech:ket-photonics').record, /general knowledge/);
  assert.match(concept('area:s3-lombardy-2021-manifattura').record, /excerpt truncated/);
  assert.equal(concept('industry:emerging-digital-industries').status, 'QUOTED');
});

test('Italy has 5 groups of regions, 21 regions and 107 provinces, Lombardy 12', () => {
  const regions = kept('regions-italy.csv');
  const ofLength = (length, start = 'IT') => regions.filter((row) => row.code.length === length && row.code.startsWith(start));
  assert.deepEqual([3, 4, 5].map((length) => ofLength(length).length), [5, 21, 107]);
  assert.deepEqual(
    ofLength(5, 'ITC4').map((row) => `${row.code} ${row.label_it}`),
    [
      'ITC41 Varese',
      'ITC42 Como',
      'ITC43 Lecco',
      'ITC44 Sondrio',
      'ITC46 Bergamo',
      'ITC47 Brescia',
      'ITC48 Pavia',
      'ITC49 Lodi',
      'ITC4A Cremona',
      'ITC4B Mantova',
      'ITC4C Milano',
      'ITC4D Monza e della Brianza',
    ],
  );
  assert.deepEqual(regions.filter((row) => row.parent !== row.code.slice(0, -1)), []);
});

test('correspondences have a SKOS kind, a reason, and a share only between 0 and 1', () => {
  for (const { from, to, kind, share, note } of kept('matches.csv')) {
    assert.ok(['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'].includes(kind), `${from} ${to}: ${kind}`);
    assert.ok(note, `${from} ${to} has no reason`);
    assert.ok(share === '' || (Number(share) > 0 && Number(share) <= 1), `${from} ${to}: ${share}`);
  }
});

test('synonyms are separated by bars and none repeats the label', () => {
  for (const { code, label_en, alt_en, alt_it } of kept('euroscivoc-alternatives.csv')) {
    assert.ok(alt_en || alt_it, code);
    for (const alternative of [...alt_en.split('|'), ...alt_it.split('|')]) assert.equal(alternative, alternative.trim(), code);
    assert.ok(!alt_en.split('|').includes(label_en), code);
  }
});
