// links organisations, projects, technologies and chains to areas and industries they declare
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (concept:Entity {id: row.concept})
MERGE (subject)-[link:ADDRESSES {relation: row.relation, source: row.source}]->(concept)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
