// question: what each of these stages feeds, and which technologies it requires
// parameters: $ids (identifiers of stages)
// columns: stage, feeds (identifiers of stages), requires (maps: technology, link with its properties)
// order: feeds by order, then identifier; requires by label of the technology, then identifier
// index: unique Entity.id
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN
  id AS stage,
  COLLECT {
    MATCH (s)-[:FEEDS]->(next:Stage)
    WITH DISTINCT next
    RETURN next.id AS fed
    ORDER BY next.order, fed
  } AS feeds,
  COLLECT {
    MATCH (s)-[r:REQUIRES]->(t:Technology)
    RETURN {technology: t.id, link: properties(r)} AS requirement
    ORDER BY toLower(t.name), t.id, r.source
  } AS requires
