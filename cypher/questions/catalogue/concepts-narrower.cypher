// question: these concepts with all narrower ones
// parameters: $ids (identifiers of concepts)
// columns: concept (identifier), narrower (identifiers, the concept itself among them)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
WHERE c:Concept
RETURN id AS concept, COLLECT { MATCH (c)<-[:BROADER*0..12]-(x:Concept) RETURN DISTINCT x.id } AS narrower
