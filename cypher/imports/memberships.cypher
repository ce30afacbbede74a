// links organisations to the clusters they belong to; the same role at two times is two links, and a time that the source
//   does not tell is one of its own
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (member:Entity {id: row.member})
MATCH (cluster:Entity {id: row.cluster})
OPTIONAL MATCH (member)-[known:MEMBER_OF {role: row.role, source: row.source}]->(cluster)
WHERE coalesce(known.from, '') = coalesce(row.from, '')
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] END |
  CREATE (member)-[:MEMBER_OF {role: row.role, source: row.source, from: row.from}]->(cluster)
)
WITH row, member, cluster
MATCH (member)-[link:MEMBER_OF {role: row.role, source: row.source}]->(cluster)
WHERE coalesce(link.from, '') = coalesce(row.from, '')
SET link += row {.roleAsSaid, .to, .record, .recordedOn},
    link.fromYear = toInteger(left(row.from, 4)),
    link.toYear = toInteger(left(split(row.to, '/')[-1], 4)),
    link.origin = 'DECLARED'
