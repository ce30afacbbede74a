// question: on how many organisations sources disagree, field by field, and how many nobody has described lately
// parameters: $codes (NUTS and country codes of the region and what lies in it; null for everywhere), $before (ISO date)
// columns: type, country, nuts, city (organisations about which sources differ), stale (organisations whose every dated statement is older)
// order: none, one row
// index: none, every organisation in scope is looked at
// allows: NodeByLabelScan
MATCH (o:Organisation)
WHERE $codes IS NULL OR EXISTS { (o)-[:LOCATED_IN]->(r:Region) WHERE r.code IN $codes }
CALL (o) {
  MATCH (o)-[said:DESCRIBED_BY]->(:Source)
  RETURN
    count(DISTINCT said.type) > 1 AS type,
    count(DISTINCT said.country) > 1 AS country,
    count(DISTINCT said.nuts) > 1 AS nuts,
    count(DISTINCT said.city) > 1 AS city,
    max(said.recordedOn) < $before AS stale
}
RETURN
  count(CASE WHEN type THEN 1 END) AS type,
  count(CASE WHEN country THEN 1 END) AS country,
  count(CASE WHEN nuts THEN 1 END) AS nuts,
  count(CASE WHEN city THEN 1 END) AS city,
  count(CASE WHEN stale THEN 1 END) AS stale
