// question: every declared membership
// parameters: none
// columns: row (map from property to value)
// order: member, cluster, role, from, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (member)-[link:MEMBER_OF]->(cluster)
WHERE link.origin = 'DECLARED'
RETURN link {.*, member: member.id, cluster: cluster.id} AS row
ORDER BY member.id, cluster.id, coalesce(link.role, ''), coalesce(link.from, ''), link.source
