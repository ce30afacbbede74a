// question: every country, region and province with the one it lies in
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Region)
RETURN n {
  .*,
  parent: COLLECT { MATCH (n)-[link:PART_OF]->(parent) WHERE link.source = n.source RETURN parent.id ORDER BY parent.id }[0]
} AS row
ORDER BY n.id
