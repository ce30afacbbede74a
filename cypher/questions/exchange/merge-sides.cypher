// question: what is shown of organisations that may be one, or of those they are merged into
// parameters: $ids
// columns: id (as asked), organisation (identifier in the graph), name, names, type, country, city, address, postcode, url,
//   pic, vat, taxCode, ror, projects, memberships, sources (titles)
// order: id
// index: unique Entity.id, unique Merged.id
UNWIND $ids AS id
OPTIONAL MATCH (merged:Merged {id: id})
WITH id, coalesce(merged.into, id) AS standing
MATCH (o:Entity {id: standing})
RETURN
  id, o.id AS organisation, o.name AS name, coalesce(o.names, []) AS names, o.type AS type, o.country AS country,
  o.city AS city, o.address AS address, o.postcode AS postcode, o.url AS url, o.pic AS pic, o.vat AS vat,
  o.taxCode AS taxCode, o.ror AS ror,
  COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT p } AS projects,
  COUNT { MATCH (o)-[:MEMBER_OF]->(c) RETURN DISTINCT c } AS memberships,
  COLLECT { MATCH (o)-[:DESCRIBED_BY]->(s:Source) RETURN DISTINCT s.title ORDER BY s.title } AS sources
ORDER BY id
