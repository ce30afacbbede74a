// question: the region with this code
// parameters: $code (NUTS code or country code)
// columns: region (all its fields), parent (identifier of the region it belongs to, or null)
// order: a single row
// index: Region.code
MATCH (r:Region {code: $code})
RETURN
  properties(r) AS region,
  COLLECT {
    MATCH (r)-[:PART_OF]->(parent:Region)
    RETURN parent.id AS above
    ORDER BY above
    LIMIT 1
  }[0] AS parent
ORDER BY r.id
LIMIT 1
