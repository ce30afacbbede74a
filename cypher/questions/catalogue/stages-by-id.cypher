// question: the stages of value chains with these identifiers
// parameters: $ids (identifiers of stages)
// columns: stage (all its fields), chain (identifier of the chain)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[:PART_OF]->(c:ValueChain)
WHERE s:Stage
RETURN DISTINCT properties(s) AS stage, c.id AS chain
