// links projects to technologies they declare to use
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (project:Entity {id: row.project})
MATCH (technology:Entity {id: row.technology})
MERGE (project)-[link:USES {source: row.source}]->(technology)
SET link += row {.family, .record, .recordedOn}, link.origin = 'DECLARED'
