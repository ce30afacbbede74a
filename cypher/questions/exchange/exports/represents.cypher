// question: every organisation with those it represents
// parameters: none
// columns: row (map from property to value)
// order: organisation, represented, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (organisation)-[link:REPRESENTS]->(represented)
WHERE link.origin = 'DECLARED'
RETURN link {.*, organisation: organisation.id, represented: represented.id} AS row
ORDER BY organisation.id, represented.id, link.source
