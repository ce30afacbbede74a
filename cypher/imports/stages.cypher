// writes stages of value chains
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (chain:Entity {id: row.chain})
MERGE (stage:Entity {id: row.id})
SET stage:Stage,
    stage += row {.order, .labelEn, .labelIt, .descriptionEn, .status, .source, .record, .recordedOn},
    stage.name = coalesce(row.labelEn, row.labelIt)
MERGE (stage)-[link:PART_OF {source: row.source}]->(chain)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
