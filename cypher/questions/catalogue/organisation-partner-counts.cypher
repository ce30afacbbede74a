// question: how many different organisations each of these has worked with in projects
// parameters: $ids (identifiers of organisations)
// columns: organisation (identifier), partners
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})
RETURN
  id AS organisation,
  COUNT {
    MATCH (o)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(partner:Organisation)
    WHERE partner <> o
    RETURN DISTINCT partner
  } AS partners
