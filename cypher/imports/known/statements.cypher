// what a source said so far about the things of these rows; rows of things it says nothing about are not among the answers
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})
MATCH (source:Source {id: row.source})
MATCH (thing)-[said:DESCRIBED_BY]->(source)
RETURN row.position AS position, properties(said) AS properties
