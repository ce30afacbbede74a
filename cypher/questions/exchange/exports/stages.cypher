// question: every stage with its value chain
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Stage)-[:PART_OF]->(chain:ValueChain)
RETURN n {.*, chain: chain.id} AS row
ORDER BY n.id
