// links organisations to technologies they declare to offer
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (organisation:Entity {id: row.organisation})
MATCH (technology:Entity {id: row.technology})
MERGE (organisation)-[link:OFFERS {source: row.source}]->(technology)
SET link += row {.trl, .record, .recordedOn}, link.origin = 'DECLARED'
