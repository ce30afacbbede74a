// links stages of value chains to technologies they require
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (stage:Entity {id: row.stage})
MATCH (technology:Entity {id: row.technology})
MERGE (stage)-[link:REQUIRES {source: row.source}]->(technology)
SET link += row {.minTrl, .status, .record, .recordedOn}, link.origin = 'DECLARED'
