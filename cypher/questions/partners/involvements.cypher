// question: in which role these organisations took part in these projects, and who says so
// parameters: $pairs (maps of identifiers: organisation, project)
// columns: organisation, project (identifiers), role, source (identifier; of several the first by alphabet)
// order: none
// index: unique Entity.id
UNWIND $pairs AS pair
MATCH (o:Entity {id: pair.organisation}), (p:Entity {id: pair.project})
WITH o, p // both are known before the link is sought: else all links of a hub are read
MATCH (o)-[link:PARTICIPATES_IN]->(p)
RETURN o.id AS organisation, p.id AS project, min(link.role) AS role, min(link.source) AS source
