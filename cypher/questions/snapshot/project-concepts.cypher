// question: every technology that a project uses and every area or industry that it addresses, link by link
// parameters: none
// columns: thing, concept (identifiers), family (of evidence), confidence (null where a source gives none), declared
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan, DirectedRelationshipTypeScan
MATCH (c:Concept)<-[link:USES|ADDRESSES]-(p:Project)
RETURN
  p.id AS thing,
  c.id AS concept,
  coalesce(link.family, 'DECLARED') AS family,
  link.confidence AS confidence,
  coalesce(link.origin, 'DECLARED') = 'DECLARED' AS declared
