// question: how many organisations are located in each of these regions, those in regions within it included
// parameters: $ids (identifiers of regions)
// columns: region, organisations (how many)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (r:Entity {id: id})
RETURN
  id AS region,
  COUNT {
    MATCH (r)<-[:PART_OF*0..4]-(within:Region)<-[:LOCATED_IN]-(o:Organisation)
    RETURN DISTINCT o
  } AS organisations
