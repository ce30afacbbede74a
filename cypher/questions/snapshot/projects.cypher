// question: every project with what the network needs of it
// parameters: none
// columns: id, startYear, endYear, topic, programmes (codes)
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan
MATCH (p:Project)
RETURN p.id AS id, p.startYear AS startYear, p.endYear AS endYear, p.topic AS topic, coalesce(p.programme, []) AS programmes
