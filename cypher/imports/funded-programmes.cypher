// writes programmes that fund clusters
// parameters: $rows
// index: entity_id, funded_programme_id
UNWIND $rows AS row
MATCH (cluster:Entity {id: row.cluster})
MERGE (thing:FundedProgramme {id: row.id})
SET thing += row {.kind, .order, .nameEn, .textEn, .source, .record, .recordedOn}
MERGE (cluster)-[link:TAKES_PART_IN {source: row.source}]->(thing)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
