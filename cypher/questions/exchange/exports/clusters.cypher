// question: what each source says of each cluster as a cluster
// parameters: none
// columns: row (map from property to value)
// order: id, source
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Cluster)-[said:DESCRIBED_BY]->(source:Source)
RETURN said {.*, id: n.id, source: source.id} AS row
ORDER BY n.id, source.id
