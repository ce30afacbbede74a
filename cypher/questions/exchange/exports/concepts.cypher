// question: every concept with the next broader one
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Concept)
RETURN n {
  .*,
  kind: CASE WHEN n:Technology THEN 'TECHNOLOGY' WHEN n:PriorityArea THEN 'PRIORITY_AREA' ELSE 'INDUSTRY' END,
  broader: COLLECT { MATCH (n)-[link:BROADER]->(broader) WHERE link.source = n.source RETURN broader.id ORDER BY broader.id }[0]
} AS row
ORDER BY n.id
