// question: the stages of each of these value chains
// parameters: $ids (identifiers of value chains)
// columns: chain, stages (identifiers, in order)
// order: within a chain by order, unknown last, then identifier
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN
  id AS chain,
  COLLECT {
    MATCH (c)<-[:PART_OF]-(s:Stage)
    WITH DISTINCT s
    RETURN s.id AS stage
    ORDER BY s.order, stage
  } AS stages
