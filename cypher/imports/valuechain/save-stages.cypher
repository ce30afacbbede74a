// writes the stages of a value chain that a person saved, each with what it requires
// parameters: $chain (identifier), $stages (maps: id, order, labelEn, labelIt, requires (maps: technology, minTrl)), $today
// index: entity_id
MATCH (chain:Entity {id: $chain})
UNWIND $stages AS row
MERGE (stage:Entity {id: row.id})
SET stage:Stage,
    stage.order = row.order,
    stage.labelEn = row.labelEn,
    stage.labelIt = row.labelIt,
    stage.name = coalesce(row.labelEn, row.labelIt),
    stage.status = 'EDITORIAL',
    stage.source = 'source:corrections',
    stage.recordedOn = $today
WITH chain, stage, row
CALL (chain, stage) {
  OPTIONAL MATCH (stage)-[old:PART_OF]->(chain)
  DELETE old
}
CREATE (stage)-[:PART_OF {source: 'source:corrections', recordedOn: $today, origin: 'DECLARED'}]->(chain)
WITH stage, row
UNWIND row.requires AS needed
MATCH (technology:Entity {id: needed.technology})
CREATE (stage)-[:REQUIRES {minTrl: needed.minTrl, status: 'EDITORIAL', source: 'source:corrections', recordedOn: $today, origin: 'DECLARED'}]->(technology)
