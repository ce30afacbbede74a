// question: every technology, priority area and industry, with what is one step broader
// parameters: none
// columns: id, kind, scheme, labelEn, labelIt, broader (identifiers)
// order: none
// index: none, whole taxonomies are read
// allows: NodeByLabelScan
MATCH (c:Technology|PriorityArea|Industry)
RETURN
  c.id AS id,
  CASE WHEN c:Technology THEN 'TECHNOLOGY' WHEN c:PriorityArea THEN 'PRIORITY_AREA' ELSE 'INDUSTRY' END AS kind,
  c.scheme AS scheme,
  c.labelEn AS labelEn,
  c.labelIt AS labelIt,
  COLLECT { MATCH (c)-[:BROADER]->(b:Concept) RETURN DISTINCT b.id } AS broader
