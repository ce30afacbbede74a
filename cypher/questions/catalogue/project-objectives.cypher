// question: what these projects want to achieve, in the words of the source shown
// parameters: $ids (identifiers of projects)
// columns: project (identifier), objective; projects without one are left out
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (p:Entity {id: id})
WHERE p:Project AND p.objectiveEn IS NOT NULL
RETURN id AS project, p.objectiveEn AS objective
