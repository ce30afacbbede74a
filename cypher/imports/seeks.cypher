// links organisations to technologies they declare to seek
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (organisation:Entity {id: row.organisation})
MATCH (technology:Entity {id: row.technology})
MERGE (organisation)-[link:SEEKS {source: row.source}]->(technology)
SET link += row {.trl, .record, .recordedOn}, link.origin = 'DECLARED'
