// links organisations to those they represent
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (organisation:Entity {id: row.organisation})
MATCH (represented:Entity {id: row.represented})
MERGE (organisation)-[link:REPRESENTS {source: row.source}]->(represented)
SET link += row {.text, .from, .to, .record, .recordedOn}, link.origin = 'DECLARED'
