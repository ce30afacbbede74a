// question: every technology that an organisation offers and every area or industry that it addresses, link by link
// parameters: none
// columns: thing, concept (identifiers), family (of evidence), confidence (null where a source gives none), declared
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan, DirectedRelationshipTypeScan
MATCH (c:Concept)<-[link:OFFERS|ADDRESSES]-(o:Organisation)
RETURN
  o.id AS thing,
  c.id AS concept,
  coalesce(link.family, 'DECLARED') AS family,
  link.confidence AS confidence,
  coalesce(link.origin, 'DECLARED') = 'DECLARED' AS declared
