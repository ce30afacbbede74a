// question: every technology a stage requires
// parameters: none
// columns: row (map from property to value)
// order: stage, technology, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (stage)-[link:REQUIRES]->(technology)
WHERE link.origin = 'DECLARED'
RETURN link {.*, stage: stage.id, technology: technology.id} AS row
ORDER BY stage.id, technology.id, link.source
