// question: the services, funded programmes or achievements of these clusters
// parameters: $ids (identifiers of clusters), $link (kind of link: OFFERS_SERVICE, TAKES_PART_IN or ACHIEVED)
// columns: cluster (identifier), line (all its fields), project (identifier of what an achievement is about, or null)
// order: cluster, order in the source, id
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[link:OFFERS_SERVICE|TAKES_PART_IN|ACHIEVED]->(line)
WHERE type(link) = $link
WITH DISTINCT id, line
RETURN
  id AS cluster,
  properties(line) AS line,
  COLLECT { MATCH (line)-[:ABOUT]->(p:Project) RETURN p.id ORDER BY p.id LIMIT 1 }[0] AS project
ORDER BY cluster, line.order, line.id
