// question: which projects of at most 60 partners and which clusters of at most 100 members carry each hop
// parameters: $pairs (maps of identifiers: from, to), $since (a year: only projects that ran and memberships that
//   lasted until then; null for all), $asOf (a year: only what had begun by its end; null for all), $exclude (identifiers
//   of organisations, projects and clusters to leave out)
// columns: from, to, project, cluster (identifiers; one of them is null), startYear, endYear (of the project, or of the time
//   in which both were members), end (of the project), fromRoles, toRoles (of the cluster itself: CLUSTER), partners (how
//   many organisations take part), sources (identifiers)
// order: none
// index: unique Entity.id
// allows: CartesianProduct of two single nodes, the ends of a hop
UNWIND $pairs AS pair
MATCH (u:Entity {id: pair.from}), (v:Entity {id: pair.to})
CALL (u, v) {
  MATCH (u)-[pu:PARTICIPATES_IN]->(p:Project)<-[pv:PARTICIPATES_IN]-(v)
  WHERE NOT p.id IN $exclude AND ($since IS NULL OR coalesce(p.endYear, p.startYear) >= $since)
    AND ($asOf IS NULL OR p.startYear <= $asOf)
  RETURN p AS joint, p.startYear AS startYear, p.endYear AS endYear, pu.role AS fromRole, pv.role AS toRole,
    pu.source AS source
UNION ALL
  MATCH (u)-[mu:MEMBER_OF]->(c:Cluster)<-[mv:MEMBER_OF]-(v)
  WHERE NOT c.id IN $exclude
    AND ($since IS NULL OR coalesce(mu.toYear, $since) >= $since AND coalesce(mv.toYear, $since) >= $since)
    AND ($asOf IS NULL OR mu.fromYear <= $asOf AND mv.fromYear <= $asOf)
    AND coalesce(mu.fromYear <= mv.toYear, true) AND coalesce(mv.fromYear <= mu.toYear, true)
  RETURN c AS joint,
    CASE WHEN mu.fromYear >= coalesce(mv.fromYear, 0) THEN mu.fromYear ELSE mv.fromYear END AS startYear,
    CASE WHEN mu.toYear <= coalesce(mv.toYear, 9999) THEN mu.toYear ELSE mv.toYear END AS endYear,
    mu.role AS fromRole, mv.role AS toRole, mu.source AS source
UNION ALL
  MATCH (u)-[m:MEMBER_OF]-(v)
  WHERE ($since IS NULL OR coalesce(m.toYear, $since) >= $since) AND ($asOf IS NULL OR m.fromYear <= $asOf)
  RETURN endNode(m) AS joint, m.fromYear AS startYear, m.toYear AS endYear,
    CASE WHEN startNode(m) = u THEN m.role ELSE 'CLUSTER' END AS fromRole,
    CASE WHEN startNode(m) = v THEN m.role ELSE 'CLUSTER' END AS toRole, m.source AS source
}
WITH pair, joint, min(startYear) AS startYear, max(endYear) AS endYear, collect(DISTINCT fromRole) AS fromRoles,
  collect(DISTINCT toRole) AS toRoles, collect(DISTINCT source) AS sources
WITH *, COUNT { MATCH (joint)<-[:PARTICIPATES_IN|MEMBER_OF]-(o) RETURN DISTINCT o } AS partners
WHERE partners <= CASE WHEN joint:Project THEN 60 ELSE 100 END
RETURN
  pair.from AS from,
  pair.to AS to,
  CASE WHEN joint:Project THEN joint.id END AS project,
  CASE WHEN joint:Cluster THEN joint.id END AS cluster,
  startYear,
  endYear,
  joint.end AS end,
  fromRoles,
  toRoles,
  partners,
  sources
