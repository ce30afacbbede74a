// question: what these organisations published: offers, requests, ideas, needs, pilots and calls
// parameters: $ids (identifiers of organisations)
// columns: organisation, opportunity (identifiers)
// order: organisation, opening from late to early, unknown last, id
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[:PUBLISHED]->(x:Opportunity|Call)
WITH DISTINCT id, x
RETURN id AS organisation, x.id AS opportunity
ORDER BY organisation, coalesce(x.opens, '') DESC, opportunity
