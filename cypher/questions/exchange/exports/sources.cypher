// question: every source
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Source)
RETURN n {.*} AS row
ORDER BY n.id
