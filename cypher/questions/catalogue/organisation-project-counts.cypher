// question: how many projects each of these organisations takes or took part in
// parameters: $ids (identifiers of organisations)
// columns: organisation (identifier), projects
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})
RETURN id AS organisation, COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT p } AS projects
