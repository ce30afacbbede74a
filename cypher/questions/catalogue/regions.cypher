// question: the regions of a level, or directly below another one
// parameters: $level (0 country to 3 province, or null), $parent (code of the region above, or null)
// columns: region (all its fields), parent (identifier of the region it belongs to, or null)
// order: code
// index: Region.level, Region.code
MATCH (r:Region)
WHERE r.level IN CASE WHEN $level IS NULL THEN [0, 1, 2, 3] ELSE [$level] END
  AND ($parent IS NULL OR EXISTS { (r)-[:PART_OF]->(:Region {code: $parent}) })
RETURN
  properties(r) AS region,
  COLLECT {
    MATCH (r)-[:PART_OF]->(parent:Region)
    RETURN parent.id AS above
    ORDER BY above
    LIMIT 1
  }[0] AS parent
ORDER BY r.code
