// question: the areas that each of these value chains serves
// parameters: $ids (identifiers of value chains)
// columns: chain, areas (identifiers)
// order: within a chain by scheme, then notation, then identifier
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN
  id AS chain,
  COLLECT {
    MATCH (c)-[:ADDRESSES]->(a:PriorityArea)
    WITH DISTINCT a
    RETURN a.id AS area
    ORDER BY a.scheme, a.notation, area
  } AS areas
