// question: what is decided about pairs of organisations, by whom and why?
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, because a whole table leaves
MATCH (n:MergeDecision)
RETURN n {.*, foundAt: toString(n.foundAt), decidedAt: toString(n.decidedAt)} AS row
ORDER BY n.id
