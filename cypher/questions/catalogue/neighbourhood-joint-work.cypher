// question: how often and when an organisation worked with some of its partners
// parameters: $id (of the organisation at the centre), $neighbours (identifiers of organisations)
// columns: partner (identifier), projects (how many), startYear, endYear, sources (identifiers)
// order: none
// index: unique Entity.id
MATCH (c:Entity {id: $id})-[l:PARTICIPATES_IN]->(p:Project)<-[k:PARTICIPATES_IN]-(n:Organisation)
WHERE n.id IN $neighbours
RETURN
  n.id AS partner,
  count(DISTINCT p) AS projects,
  min(p.startYear) AS startYear,
  max(p.endYear) AS endYear,
  collect(DISTINCT l.source) + collect(DISTINCT k.source) AS sources
