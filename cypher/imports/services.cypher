// writes services, service lines, axes and tasks of clusters
// parameters: $rows
// index: entity_id, service_id
UNWIND $rows AS row
MATCH (cluster:Entity {id: row.cluster})
MERGE (thing:Service {id: row.id})
SET thing += row {.kind, .order, .nameEn, .nameIt, .textEn, .source, .record, .recordedOn}
MERGE (cluster)-[link:OFFERS_SERVICE {source: row.source}]->(thing)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
