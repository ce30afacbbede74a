// links stages of value chains to those they supply
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (supplier:Entity {id: row.from})
MATCH (supplied:Entity {id: row.to})
MERGE (supplier)-[link:FEEDS {source: row.source}]->(supplied)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
