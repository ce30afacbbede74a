// question: which organisations are merged into which?
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, because a whole table leaves
MATCH (n:Merged)
RETURN n {.id, .into} AS row
ORDER BY n.id
