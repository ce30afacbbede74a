// question: every identifier that was found to be another organisation's
// parameters: none
// columns: id, into (identifier of the organisation it is now)
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan
MATCH (m:Merged)
RETURN m.id AS id, m.into AS into
