// question: who says that organisations take part in projects
// parameters: $pairs (maps: organisation, project; identifiers)
// columns: organisation, project (identifiers), link (properties of the participation)
// order: organisation, project, source, role
// index: unique Entity.id
UNWIND $pairs AS pair
MATCH (o:Entity {id: pair.organisation})
MATCH (p:Entity {id: pair.project})
MATCH (o)-[part:PARTICIPATES_IN]->(p)
RETURN o.id AS organisation, p.id AS project, properties(part) AS link
ORDER BY organisation, project, part.source, part.role
