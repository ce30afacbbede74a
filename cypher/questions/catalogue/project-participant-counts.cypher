// question: how many organisations take part in each of these projects
// parameters: $ids (identifiers of projects)
// columns: project, participants (how many)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN id AS project, COUNT { MATCH (p)<-[:PARTICIPATES_IN]-(o:Organisation) RETURN DISTINCT o } AS participants
