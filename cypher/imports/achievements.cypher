// writes achievements of clusters, and the projects they are about
// parameters: $rows
// index: entity_id, achievement_id
UNWIND $rows AS row
MATCH (cluster:Entity {id: row.cluster})
MERGE (thing:Achievement {id: row.id})
SET thing += row {.order, .nameEn, .textEn, .source, .record, .recordedOn}
MERGE (cluster)-[link:ACHIEVED {source: row.source}]->(thing)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
WITH row, thing
MATCH (project:Entity {id: row.project})
MERGE (thing)-[about:ABOUT {source: row.source}]->(project)
SET about += row {.record, .recordedOn}, about.origin = 'DECLARED'
