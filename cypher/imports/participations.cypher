// links organisations to the projects they take part in
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (organisation:Entity {id: row.organisation})
MATCH (project:Entity {id: row.project})
MERGE (organisation)-[link:PARTICIPATES_IN {role: row.role, source: row.source}]->(project)
SET link += row {.roleAsSaid, .contribution, .active, .record, .recordedOn}, link.origin = 'DECLARED'
