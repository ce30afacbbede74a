// links organisations to those they succeeded
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (successor:Entity {id: row.successor})
MATCH (predecessor:Entity {id: row.predecessor})
MERGE (successor)-[link:SUCCEEDS {source: row.source}]->(predecessor)
SET link += row {.on, .record, .recordedOn}, link.origin = 'DECLARED'
