// writes taxonomies
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MERGE (scheme:Entity {id: row.id})
SET scheme:Scheme,
    scheme += row {.titleEn, .titleIt, .kind, .version, .validFrom, .validTo, .region, .source, .record, .recordedOn},
    scheme.name = coalesce(row.titleEn, row.titleIt)
