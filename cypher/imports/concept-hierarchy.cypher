// links each concept to the next broader one; run once all concepts are there
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (concept:Entity {id: row.id})
OPTIONAL MATCH (concept)-[stale:BROADER {source: row.source}]->(other)
WHERE row.broader IS NULL OR other.id <> row.broader
DELETE stale
WITH DISTINCT row, concept
MATCH (broader:Entity {id: row.broader})
MERGE (concept)-[link:BROADER {source: row.source}]->(broader)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
