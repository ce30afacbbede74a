// links concepts of different taxonomies
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (first:Entity {id: row.from})
MATCH (second:Entity {id: row.to})
MERGE (first)-[link:MATCHES {source: row.source}]->(second)
SET link += row {.kind, .share, .status, .record, .recordedOn}, link.origin = 'DECLARED'
