// question: every taxonomy
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Scheme)
RETURN n {.*} AS row
ORDER BY n.id
