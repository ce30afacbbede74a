// how many links do these organisations have?
// parameters: $ids
// index: entity_id
UNWIND $ids AS id
MATCH (organisation:Entity {id: id})
RETURN id, COUNT { (organisation)--() } AS links
