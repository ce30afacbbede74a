// takes away the links that sources state between things
// parameters: $type, $rows (start, end, source)
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
MATCH (a)-[link]->(b)
WHERE type(link) = $type AND link.source = row.source
DELETE link
