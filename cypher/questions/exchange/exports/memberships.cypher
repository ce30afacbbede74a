// question: every declared membership
// parameters: none
// columns: row (map from property to value)
// order: member, cluster, role, from, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (member)-[link:MEMBER_OF|WITHIN_MERGE]->(cluster)
WHERE link.origin = 'DECLARED' AND coalesce(link.linkType, 'MEMBER_OF') = 'MEMBER_OF'
RETURN link {.*, member: coalesce(link.mergedStart, member.id), cluster: coalesce(link.mergedEnd, cluster.id)} AS row
ORDER BY row.member, row.cluster, coalesce(link.role, ''), coalesce(link.from, ''), link.source
