// question: every stage with those it supplies
// parameters: none
// columns: row (map from property to value)
// order: from, to, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (from)-[link:FEEDS]->(to)
WHERE link.origin = 'DECLARED'
RETURN link {.*, from: from.id, to: to.id} AS row
ORDER BY from.id, to.id, link.source
