// question: the stages of a value chain, what each feeds and which technologies it requires
// parameters: $id (identifier of the chain)
// columns: stage, place (its order; null when unknown), feeds (identifiers of stages), requires (maps: technology, minTrl)
// order: by order, unknown last, then identifier; requires by technology
// index: unique Entity.id
MATCH (:Entity {id: $id})<-[:PART_OF]-(s:Stage)
WITH DISTINCT s
RETURN
  s.id AS stage,
  s.order AS place,
  COLLECT {
    MATCH (s)-[:FEEDS]->(next:Stage)
    RETURN DISTINCT next.id AS fed
    ORDER BY fed
  } AS feeds,
  COLLECT {
    MATCH (s)-[r:REQUIRES]->(t:Technology)
    WITH t.id AS technology, max(r.minTrl) AS minTrl
    RETURN {technology: technology, minTrl: minTrl} AS requirement
    ORDER BY technology
  } AS requires
ORDER BY place, stage
