// question: every organisation with what the network needs of it
// parameters: none
// columns: id, name, type, country, region (identifier of the smallest known; null when unknown), sme
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan
MATCH (o:Organisation)
RETURN
  o.id AS id,
  o.name AS name,
  o.type AS type,
  o.country AS country,
  head(COLLECT { MATCH (o)-[:LOCATED_IN]->(r:Region) RETURN r.id ORDER BY r.level DESC, r.id LIMIT 1 }) AS region,
  o.sme AS sme
