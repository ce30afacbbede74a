// question: what a graph view shows of each of these things
// parameters: $ids (identifiers of anything)
// columns: id, degree (projects of an organisation, participants of a project, links of any kind otherwise), type, country,
//   region (of an organisation), startYear, endYear (of a project)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  CASE
    WHEN n:Organisation THEN COUNT { MATCH (n)-[:PARTICIPATES_IN]->(p) RETURN DISTINCT p }
    WHEN n:Project THEN COUNT { MATCH (n)<-[:PARTICIPATES_IN]-(o) RETURN DISTINCT o }
    ELSE COUNT { MATCH (n)--(m:Entity) RETURN DISTINCT m }
  END AS degree,
  CASE WHEN n:Organisation THEN coalesce(n.type, 'UNKNOWN') END AS type,
  CASE WHEN n:Organisation THEN n.country END AS country,
  CASE WHEN n:Organisation THEN coalesce(n.nuts, n.country) END AS region,
  n.startYear AS startYear,
  n.endYear AS endYear
