// question: the areas of one scheme
// parameters: $scheme (identifier of the scheme)
// columns: concept (all its fields), kind (PRIORITY_AREA)
// order: each area right after its parent and elder siblings, siblings by notation (else name), then identifier
// index: Concept.scheme
MATCH (c:Concept {scheme: $scheme})
USING INDEX c:Concept(scheme)
WHERE c:PriorityArea
WITH c, COLLECT {
  MATCH path = (c)-[:BROADER*0..8]->(top)
  WHERE NOT EXISTS { (top)-[:BROADER]->() }
  RETURN [a IN reverse(nodes(path)) | coalesce(a.notation, a.name, '') + ' ' + a.id] AS lineage
  ORDER BY lineage
  LIMIT 1
}[0] AS lineage
RETURN properties(c) AS concept, 'PRIORITY_AREA' AS kind
ORDER BY lineage
