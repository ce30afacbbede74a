// question: every service, service line, axis and task of a cluster
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (cluster:Entity)-[link:OFFERS_SERVICE]->(n:Service)
RETURN n {.*, cluster: coalesce(link.mergedStart, cluster.id)} AS row
ORDER BY n.id
