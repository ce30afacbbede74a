// The 34 sourced roles of organisations in Lombardy's clusters: memberships, and every spelling as its source writes it.
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

/**
 * `{memberships, organisations}`. Which organisation a spelling means is decided in same-as.csv, which role a relation
 * means in seed-relations.csv; a spelling, relation or address that is not listed there is an error.
 */
export function seedMemberships(dataFolder, factsFolder) {
  const facts = (name) => readCsv(join(factsFolder, name));
  const identities = index(facts('same-as.csv').filter(({ decision }) => decision === 'SAME'), 'spelling', 'same-as.csv');
  const relations = index(facts('seed-relations.csv'), 'relation', 'seed-relations.csv');
  const sources = index([...facts('sources.csv'), ...readCsv(join(factsFolder, '../vocabularies/sources.csv'))], 'address', 'sources.csv');

  const stated = readCsv(join(dataFolder, 'lombardy-seed-facts', 'memberships.csv')).map((row, i) => {
    const { spelling, lead, since } = withoutRemark(row.organisation);
    const relation = relations.get(row.relation);
    return {
      member: identities.get(spelling).organisation,
      spelling,
      cluster: identities.get(row.cluster).organisation,
      role: lead ? 'LEAD' : relation.role,
      role_as_said: [row.relation.replace(/ from$/, ''), lead].filter(Boolean).join(', '),
      from: since ?? relation.from,
      to: relation.to,
      source: sources.get(row.source_url).id,
      record: `seed facts, row ${i + 1}`,
    };
  });
  return {
    memberships: stated.map(({ spelling, ...membership }) => membership),
    organisations: oncePerSource(stated.map(({ member, spelling, source }) => ({ id: member, name: spelling, source }))),
  };
}

/** "Politecnico di Milano (lead)" and "Comune di Monza (from 2015)" carry a remark on the role behind the name. */
function withoutRemark(text) {
  const [, spelling, lead, since] = /^(.*?)(?: \((?:(lead)|from (\d{4}))\))?$/.exec(text);
  return { spelling, lead, since };
}

function oncePerSource(rows) {
  return [...new Map(rows.map((row) => [`${row.id} ${row.source}`, row])).values()];
}

function index(rows, column, file) {
  const byKey = new Map(rows.map((row) => [row[column], row]));
  return {
    get(key) {
      const row = byKey.get(key);
      if (!row) throw new Error(`${file}: no row with the ${column} "${key}"`);
      return row;
    },
  };
}
