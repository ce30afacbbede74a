// question: whether two organisations could be connected at all, whatever the limits
// parameters: $from, $to (identifiers of organisations)
// columns: fromLinked, toLinked (whether it has a joint project or a cluster), connected (by any number of links)
// order: a single row
// index: unique Entity.id
// allows: CartesianProduct of two single nodes, the ends
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
RETURN
  EXISTS { (a)-[:MEMBER_OF]-() } OR EXISTS { (a)-[:PARTICIPATES_IN]->()<-[:PARTICIPATES_IN]-(o) WHERE o <> a } AS fromLinked,
  EXISTS { (b)-[:MEMBER_OF]-() } OR EXISTS { (b)-[:PARTICIPATES_IN]->()<-[:PARTICIPATES_IN]-(o) WHERE o <> b } AS toLinked,
  EXISTS { MATCH ANY SHORTEST (a)-[:PARTICIPATES_IN|MEMBER_OF]-+(b) } AS connected
