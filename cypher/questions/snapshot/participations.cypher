// question: every participation that any source states
// parameters: none
// columns: organisation, project (identifiers), role, contribution (in EUR; null when unknown or in another currency), source
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan, DirectedRelationshipTypeScan
MATCH (p:Project)<-[link:PARTICIPATES_IN]-(o:Organisation)
RETURN
  o.id AS organisation,
  p.id AS project,
  link.role AS role,
  CASE WHEN coalesce(p.currency, 'EUR') = 'EUR' THEN toFloat(link.contribution) END AS contribution,
  link.source AS source
