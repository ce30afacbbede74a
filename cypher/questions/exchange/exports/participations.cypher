// question: every declared participation
// parameters: none
// columns: row (map from property to value)
// order: organisation, project, role, source
// index: none
// allows: DirectedRelationshipTypeScan, because a whole table leaves
MATCH (organisation)-[link:PARTICIPATES_IN]->(project)
WHERE link.origin = 'DECLARED'
RETURN link {.*, organisation: coalesce(link.mergedStart, organisation.id), project: project.id} AS row
ORDER BY row.organisation, project.id, coalesce(link.role, ''), link.source
