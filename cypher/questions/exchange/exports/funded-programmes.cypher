// question: every programme that funds a cluster
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (cluster:Entity)-[link:TAKES_PART_IN]->(n:FundedProgramme)
RETURN n {.*, cluster: coalesce(link.mergedStart, cluster.id)} AS row
ORDER BY n.id
