// question: every part of an organisation or a project
// parameters: none
// columns: row (map from property to value)
// order: part, whole, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (part)-[link:PART_OF|WITHIN_MERGE]->(whole)
WHERE link.origin = 'DECLARED' AND coalesce(link.linkType, 'PART_OF') = 'PART_OF'
  AND (part:Organisation OR part:Project)
RETURN link {.*, part: coalesce(link.mergedStart, part.id), whole: coalesce(link.mergedEnd, whole.id)} AS row
ORDER BY row.part, row.whole, link.source
