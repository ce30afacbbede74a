// lays a person's word over what sources say about a thing; shown-values.cypher then picks what is shown
// parameters: $id, $values (by property; null takes one out of the correction), $unknown (those of them that
//   nobody knows), $today
// index: entity_id, source_id
MATCH (thing:Entity {id: $id})
SET thing.id = $id // a lock: two corrections at once make one statement
WITH thing
MERGE (source:Source {id: 'source:corrections'})
ON CREATE SET source.title = 'Corrections by people who use this service', source.rank = 100, source.status = 'QUOTED'
WITH thing, source
OPTIONAL MATCH (thing)-[present:DESCRIBED_BY]->(source)
WHERE present.mergedStart IS NULL
FOREACH (_ IN CASE WHEN present IS NULL THEN [1] ELSE [] END | CREATE (thing)-[:DESCRIBED_BY]->(source))
WITH thing, source
MATCH (thing)-[said:DESCRIBED_BY]->(source)
WHERE said.mergedStart IS NULL
WITH said, [field IN coalesce(said.unknownFields, []) WHERE NOT field IN keys($values)] + $unknown AS unknown
SET said += $values,
    said.recordedOn = $today,
    said.unknownFields = CASE WHEN size(unknown) > 0 THEN unknown END
