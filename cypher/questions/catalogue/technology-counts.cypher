// question: how many organisations offer, and how many projects use, each of these technologies or a narrower one
// parameters: $ids (identifiers of technologies)
// columns: technology, suppliers, projects (how many)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (t:Entity {id: id})
RETURN
  id AS technology,
  COUNT { MATCH (t)<-[:BROADER*0..12]-(x)<-[:OFFERS]-(o:Organisation) RETURN DISTINCT o } AS suppliers,
  COUNT { MATCH (t)<-[:BROADER*0..12]-(x)<-[:USES]-(p:Project) RETURN DISTINCT p } AS projects
