// question: every organisation with those it succeeded
// parameters: none
// columns: row (map from property to value)
// order: successor, predecessor, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (successor)-[link:SUCCEEDS]->(predecessor)
WHERE link.origin = 'DECLARED'
RETURN link {.*, successor: successor.id, predecessor: predecessor.id} AS row
ORDER BY successor.id, predecessor.id, link.source
