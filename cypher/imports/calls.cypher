// writes calls, who published them and the technologies they are about
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (publisher:Entity {id: row.publisher})
MERGE (thing:Entity {id: row.id})
SET thing:Call,
    thing += row {.kind, .name, .textEn, .textIt, .opens, .expires, .status, .source, .record, .recordedOn}
MERGE (publisher)-[link:PUBLISHED {source: row.source}]->(thing)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
WITH row, thing
UNWIND row.technologies AS id
MATCH (technology:Entity {id: id})
MERGE (thing)-[about:ABOUT {source: row.source}]->(technology)
SET about += row {.record, .recordedOn}, about.origin = 'DECLARED'
