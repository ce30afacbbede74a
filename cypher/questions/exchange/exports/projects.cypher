// question: what each source says of each project
// parameters: none
// columns: row (map from property to value)
// order: id, source
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Project)-[said:DESCRIBED_BY]->(source:Source)
RETURN said {.*, id: n.id, source: source.id} AS row
ORDER BY n.id, source.id
