// node --test src/tools/sample
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCsv, parseCsv } from './csv.mjs';
import { statements } from './statements.mjs';

test('a CSV text comes back as it was, with commas, quotes and line breaks in cells', () => {
  const rows = [{ a: 'x, "y"', b: 'two\nlines' }, { a: '', b: '1' }];
  assert.deepEqual(parseCsv(formatCsv(['a', 'b'], rows)), rows);
});

test('a BOM, CR LF and a missing last cell are tolerated; a cell too many is an error', () => {
  assert.deepEqual(parseCsv('\uFEFFa,b\r\n1\r\n'), [{ a: '1', b: '' }]);
  assert.throws(() => parseCsv('a,b\n1,2,3\n', 'x.csv'), /x\.csv, row 2: 3 cells under 2 columns/);
});

test('a field without a column is an error instead of being lost', () => {
  assert.throws(() => formatCsv(['a'], [{ a: 1, c: 2 }]), /Column "c" is not one of a/);
});

test('a second name by one source becomes another spelling', () => {
  const [row] = statements([
    { id: 'org:a', source: 's', name: 'CISCO Italia', type: 'LARGE_COMPANY' },
    { id: 'org:a', source: 's', name: 'CISCO' },
  ]);
  assert.deepEqual([row.name, row.other_names, row.type], ['CISCO Italia', 'CISCO', 'LARGE_COMPANY']);
});

test('two values of one source for one field are an error', () => {
  const rows = [{ id: 'org:a', source: 's', city: 'Monza' }, { id: 'org:a', source: 's', city: 'Milano' }];
  assert.throws(() => statements(rows), /org:a by s: city is both "Monza" and "Milano"/);
});

test('a type that says little gives way only where another source knows the type', () => {
  const rows = statements([
    { id: 'org:a', source: 'cordis', type: 'COMPANY', type_as_said: 'PRC' },
    { id: 'org:a', source: 'sme-instrument', type: 'SME' },
    { id: 'org:b', source: 'cordis', type: 'COMPANY', type_as_said: 'PRC' },
    { id: 'org:c', source: 'cordis', type: 'UNIVERSITY' },
    { id: 'org:c', source: 'eccp', type: 'LARGE_COMPANY' },
  ]);
  assert.deepEqual(rows.map(({ type }) => type), ['', 'SME', 'COMPANY', 'UNIVERSITY', 'LARGE_COMPANY']);
  assert.equal(rows[0].type_as_said, 'PRC');
});
