// question: which maturity organisations declare for these technologies
// parameters: $technologies (identifiers)
// columns: technology, organisation (identifiers), trl (the highest that is declared)
// order: none
// index: unique Entity.id
UNWIND $technologies AS id
MATCH (t:Entity {id: id})<-[link:OFFERS]-(o:Organisation)
WHERE link.trl IS NOT NULL
RETURN id AS technology, o.id AS organisation, max(link.trl) AS trl
