// question: all sources
// parameters: none
// columns: source (all its fields)
// order: title, then id
// index: none, all are wanted
// allows: NodeByLabelScan of the sources, which are few and all wanted
MATCH (s:Source)
RETURN properties(s) AS source
ORDER BY coalesce(s.title, s.id), s.id
