// question: how many projects and organisations address each of these areas or a narrower one
// parameters: $ids (identifiers of areas)
// columns: area, projects, organisations (how many)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN
  id AS area,
  COUNT { MATCH (a)<-[:BROADER*0..8]-(x)<-[:ADDRESSES]-(p:Project) RETURN DISTINCT p } AS projects,
  COUNT { MATCH (a)<-[:BROADER*0..8]-(x)<-[:ADDRESSES]-(o:Organisation) RETURN DISTINCT o } AS organisations
