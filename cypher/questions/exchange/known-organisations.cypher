// question: which of these identifiers does the graph know, as organisations or as merged into one?
// parameters: $ids
// columns: id
// order: id
// index: unique Entity.id, unique Merged.id
UNWIND $ids AS id
OPTIONAL MATCH (o:Entity {id: id})
OPTIONAL MATCH (merged:Merged {id: id})
WITH id, o, merged
WHERE o IS NOT NULL OR merged IS NOT NULL
RETURN id
ORDER BY id
