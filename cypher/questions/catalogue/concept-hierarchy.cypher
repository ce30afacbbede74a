// question: what is above and directly below each of these concepts
// parameters: $ids (identifiers of concepts)
// columns: concept, broader (identifiers from the top down to the direct parent), narrower (identifiers of direct children)
// order: narrower by notation, then identifier
// index: unique Entity.id
// Where a concept has several parents, the way up through the smallest identifiers is taken.
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN
  id AS concept,
  COLLECT {
    MATCH path = (c)-[:BROADER*1..12]->(top)
    WHERE NOT EXISTS { (top)-[:BROADER]->() }
    RETURN [a IN reverse(tail(nodes(path))) | a.id] AS lineage
    ORDER BY lineage
    LIMIT 1
  }[0] AS broader,
  COLLECT {
    MATCH (c)<-[:BROADER]-(below)
    WITH DISTINCT below
    RETURN below.id AS child
    ORDER BY below.notation, child
  } AS narrower
