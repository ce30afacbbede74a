// removes conclusions that no rule makes any more
// parameters: $rows (from, kind, to, family), $source
// index: unique Entity.id
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[made:USES|OFFERS|ADDRESSES]->(:Entity {id: row.to})
WHERE made.source = $source AND type(made) = row.kind AND made.family = row.family
DELETE made
