// links parts to wholes
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (part:Entity {id: row.part})
MATCH (whole:Entity {id: row.whole})
MERGE (part)-[link:PART_OF {source: row.source}]->(whole)
SET link += row {.kind, .record, .recordedOn}, link.origin = 'DECLARED'
