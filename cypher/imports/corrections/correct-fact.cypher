// lays a person's word over what sources say about a thing; shown-values.cypher then picks what is shown
// parameters: $id, $values (by property; null takes one out of the correction), $today
// index: entity_id, source_id
MATCH (thing:Entity {id: $id})
MERGE (source:Source {id: 'source:corrections'})
ON CREATE SET source.title = 'Corrections by people who use this service', source.rank = 100, source.status = 'QUOTED'
MERGE (thing)-[said:DESCRIBED_BY]->(source)
SET said += $values, said.recordedOn = $today
