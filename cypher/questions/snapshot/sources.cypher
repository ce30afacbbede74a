// question: the sources, those that are believed first
// parameters: none
// columns: id
// order: rank from high to low, id
// index: none, there are few sources
// allows: NodeByLabelScan
MATCH (s:Source)
RETURN s.id AS id
ORDER BY coalesce(s.rank, 0) DESC, id
