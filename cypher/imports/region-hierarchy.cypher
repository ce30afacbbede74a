// links each region to the one it is part of; run once all regions are there
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (region:Entity {id: row.id})
OPTIONAL MATCH (region)-[stale:PART_OF {source: row.source}]->(other)
WHERE row.parent IS NULL OR other.id <> row.parent
DELETE stale
WITH DISTINCT row, region
MATCH (parent:Entity {id: row.parent})
MERGE (region)-[link:PART_OF {source: row.source}]->(parent)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
