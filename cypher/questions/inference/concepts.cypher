// question: which technologies and priority areas are there, and which are the broader ones of each?
// parameters:
// columns: id, label, lineage (identifiers of the concept and of every broader one)
// order: id
// index: none, the taxonomies are read whole
// allows: NodeByLabelScan
MATCH (c:Technology|PriorityArea)
RETURN
  c.id AS id,
  coalesce(c.labelEn, c.labelIt, c.name, c.id) AS label,
  COLLECT {
    MATCH (c)-[:BROADER*0..12]->(broader)
    RETURN DISTINCT broader.id AS lineage
  } AS lineage
ORDER BY id
