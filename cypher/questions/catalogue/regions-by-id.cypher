// question: the regions with these identifiers
// parameters: $ids (identifiers of regions)
// columns: region (all its fields), parent (identifier of the region it belongs to, or null)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (r:Entity {id: id})
WHERE r:Region
RETURN
  properties(r) AS region,
  COLLECT {
    MATCH (r)-[:PART_OF]->(parent:Region)
    RETURN parent.id AS above
    ORDER BY above
    LIMIT 1
  }[0] AS parent
