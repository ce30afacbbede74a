// What several parts of the sample say about the same organisations, brought together.

const vague = new Set(['COMPANY', 'OTHER']);

/**
 * One row per organisation and source: names of a second row of the same source become other spellings,
 * any other difference between the two is an error. Then a type that says little gives way:
 * CORDIS's "PRC" without an SME flag and "OTH" are written as COMPANY and OTHER only where no other source
 * knows the type (graph-model.md: COMPANY is one "whose size no source tells"). The code itself is always kept.
 */
export function statements(rows) {
  const merged = new Map();
  for (const row of rows) {
    const key = `${row.id} ${row.source}`;
    merged.set(key, merged.has(key) ? together(merged.get(key), row) : row);
  }
  const known = new Set([...merged.values()].filter(({ type }) => type && !vague.has(type)).map(({ id }) => id));
  return [...merged.values()].map((row) => (vague.has(row.type) && known.has(row.id) ? { ...row, type: '' } : row));
}

function together(first, second) {
  const row = { ...first };
  for (const [field, value] of Object.entries(second)) {
    if (field === 'name' && first.name) continue;
    if (value && first[field] && first[field] !== value) {
      throw new Error(`${first.id} by ${first.source}: ${field} is both "${first[field]}" and "${value}"`);
    }
    row[field] = first[field] || value;
  }
  const spellings = [first.other_names, second.name].filter((text) => text && text !== row.name);
  return { ...row, other_names: [...new Set(spellings.flatMap((text) => text.split('|')))].join('|') };
}
