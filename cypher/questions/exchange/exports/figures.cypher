// question: every dated figure and target with the organisation it is of
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (organisation:Entity)-[link:REPORTED]->(n:Figure)
RETURN n {.*, organisation: coalesce(link.mergedStart, organisation.id)} AS row
ORDER BY n.id
