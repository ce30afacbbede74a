// question: every part of an organisation or a project
// parameters: none
// columns: row (map from property to value)
// order: part, whole, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (part)-[link:PART_OF]->(whole)
WHERE link.origin = 'DECLARED'
  AND (part:Organisation OR part:Project)
RETURN link {.*, part: part.id, whole: whole.id} AS row
ORDER BY part.id, whole.id, link.source
