// question: every technology a project declares to use
// parameters: none
// columns: row (map from property to value)
// order: project, technology, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (project)-[link:USES]->(technology)
WHERE link.origin = 'DECLARED'
RETURN link {.*, project: project.id, technology: technology.id} AS row
ORDER BY project.id, technology.id, link.source
