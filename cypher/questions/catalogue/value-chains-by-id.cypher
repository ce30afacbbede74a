// question: the value chains with these identifiers
// parameters: $ids (identifiers of value chains)
// columns: chain (all its fields)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
WHERE c:ValueChain
RETURN properties(c) AS chain
