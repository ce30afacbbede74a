// question: the profiles of the clusters with these identifiers
// parameters: $ids (identifiers of clusters)
// columns: organisation (all fields of the organisation and of its profile as a cluster), isCluster, region (identifier of the smallest region known, or null)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})
WHERE o:Cluster
RETURN
  properties(o) AS organisation,
  o:Cluster AS isCluster,
  COLLECT {
    MATCH (o)-[:LOCATED_IN]->(r:Region)
    RETURN r.id AS region
    ORDER BY r.level DESC, region
    LIMIT 1
  }[0] AS region
