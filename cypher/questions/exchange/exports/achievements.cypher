// question: every achievement of a cluster with the project it is about
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (cluster:Entity)-[link:ACHIEVED]->(n:Achievement)
RETURN n {.*, cluster: coalesce(link.mergedStart, cluster.id), project: COLLECT { MATCH (n)-[:ABOUT]->(p:Project) RETURN p.id ORDER BY p.id }[0]} AS row
ORDER BY n.id
