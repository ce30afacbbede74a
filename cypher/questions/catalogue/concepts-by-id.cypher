// question: the technologies, priority areas and industries with these identifiers
// parameters: $ids (identifiers of concepts)
// columns: concept (all its fields, `scheme` among them), kind
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
WHERE c:Concept
RETURN
  properties(c) AS concept,
  CASE
    WHEN c:Technology THEN 'TECHNOLOGY'
    WHEN c:PriorityArea THEN 'PRIORITY_AREA'
    ELSE 'INDUSTRY'
  END AS kind
