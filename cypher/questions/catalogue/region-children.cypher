// question: what lies directly in each of these regions
// parameters: $ids (identifiers of regions)
// columns: region, children (identifiers)
// order: children by code
// index: unique Entity.id
UNWIND $ids AS id
MATCH (r:Entity {id: id})
RETURN
  id AS region,
  COLLECT {
    MATCH (r)<-[:PART_OF]-(within:Region)
    WITH DISTINCT within
    RETURN within.id AS child
    ORDER BY within.code
  } AS children
