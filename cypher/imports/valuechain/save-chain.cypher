// writes a value chain that a person saved, without its stages, and takes away what it had before
// parameters: $id, $labelEn, $labelIt, $descriptionEn, $descriptionIt, $areas (identifiers), $today, $stages (identifiers that it keeps)
// columns: version (the new one)
// index: entity_id, source_id
MERGE (source:Source {id: 'source:corrections'})
ON CREATE SET source.title = 'Corrections by people who use this service', source.rank = 100, source.status = 'QUOTED'
MERGE (chain:Entity {id: $id})
SET chain:ValueChain,
    chain.version = CASE WHEN chain.name IS NULL THEN 1 ELSE coalesce(chain.version, 1) + 1 END,
    chain.labelEn = $labelEn,
    chain.labelIt = $labelIt,
    chain.descriptionEn = $descriptionEn,
    chain.descriptionIt = $descriptionIt,
    chain.name = coalesce($labelEn, $labelIt),
    chain.status = 'EDITORIAL',
    chain.source = source.id,
    chain.record = null,
    chain.recordedOn = $today
WITH chain
CALL (chain) {
  MATCH (chain)<-[:PART_OF]-(stage:Stage)
  WHERE NOT stage.id IN $stages
  DETACH DELETE stage
}
CALL (chain) {
  MATCH (chain)<-[:PART_OF]-(:Stage)-[link:FEEDS|REQUIRES]->()
  DELETE link
}
CALL (chain) {
  MATCH (chain)-[link:ADDRESSES]->(:PriorityArea)
  DELETE link
}
CALL (chain) {
  UNWIND $areas AS area
  MATCH (served:Entity {id: area})
  CREATE (chain)-[:ADDRESSES {relation: 'S3_PRIORITY', source: 'source:corrections', recordedOn: $today, origin: 'DECLARED'}]->(served)
}
RETURN chain.version AS version
