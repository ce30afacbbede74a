// question: every technology an organisation declares to seek
// parameters: none
// columns: row (map from property to value)
// order: organisation, technology, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (organisation)-[link:SEEKS]->(technology)
WHERE link.origin = 'DECLARED'
RETURN link {.*, organisation: coalesce(link.mergedStart, organisation.id), technology: technology.id} AS row
ORDER BY row.organisation, technology.id, link.source
