// question: every organisation with those it succeeded
// parameters: none
// columns: row (map from property to value)
// order: successor, predecessor, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (successor)-[link:SUCCEEDS|WITHIN_MERGE]->(predecessor)
WHERE link.origin = 'DECLARED' AND coalesce(link.linkType, 'SUCCEEDS') = 'SUCCEEDS'
RETURN link {.*, successor: coalesce(link.mergedStart, successor.id), predecessor: coalesce(link.mergedEnd, predecessor.id)} AS row
ORDER BY row.successor, row.predecessor, link.source
