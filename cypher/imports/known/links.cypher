// the links that the sources of these rows said so far between the same things
// parameters: $rows, $type
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MATCH (a)-[link]->(b)
WHERE type(link) = $type AND link.source = row.source
RETURN row.position AS position, properties(link) AS properties
