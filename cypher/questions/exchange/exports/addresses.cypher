// question: every area or industry that something declares to address
// parameters: none
// columns: row (map from property to value)
// order: subject, concept, relation, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (subject)-[link:ADDRESSES]->(concept)
WHERE link.origin = 'DECLARED'
RETURN link {.*, subject: coalesce(link.mergedStart, subject.id), concept: concept.id} AS row
ORDER BY row.subject, concept.id, coalesce(link.relation, ''), link.source
