// writes value chains
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MERGE (chain:Entity {id: row.id})
SET chain:ValueChain,
    chain += row {.labelEn, .labelIt, .descriptionEn, .descriptionIt, .status, .source, .record, .recordedOn},
    chain.name = coalesce(row.labelEn, row.labelIt)
