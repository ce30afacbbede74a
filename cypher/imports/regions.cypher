// writes countries, regions and provinces
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MERGE (region:Entity {id: row.id})
SET region:Region,
    region += row {.code, .level, .version, .labelEn, .labelIt, .source, .record, .recordedOn},
    region.name = coalesce(row.labelEn, row.labelIt, row.code)
