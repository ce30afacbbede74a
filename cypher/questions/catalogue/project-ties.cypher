// question: what these projects are part of, and their own parts
// parameters: $ids (identifiers of projects)
// columns: project, other (identifiers), kind (PART_OF or HAS_PART), link (its properties)
// order: project, what it is part of first, name of the other, its identifier, source
// index: unique Entity.id
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[tie:PART_OF]-(o:Project)
RETURN
  id AS project,
  o.id AS other,
  CASE WHEN startNode(tie) = p THEN 'PART_OF' ELSE 'HAS_PART' END AS kind,
  properties(tie) AS link
ORDER BY project, kind DESC, toLower(o.name), other, tie.source
