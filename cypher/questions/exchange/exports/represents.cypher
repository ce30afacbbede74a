// question: every organisation with those it represents
// parameters: none
// columns: row (map from property to value)
// order: organisation, represented, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (organisation)-[link:REPRESENTS|WITHIN_MERGE]->(represented)
WHERE link.origin = 'DECLARED' AND coalesce(link.linkType, 'REPRESENTS') = 'REPRESENTS'
RETURN link {.*, organisation: coalesce(link.mergedStart, organisation.id), represented: coalesce(link.mergedEnd, represented.id)} AS row
ORDER BY row.organisation, row.represented, link.source
