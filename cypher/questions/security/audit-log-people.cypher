// question: who is in the audit log?
// parameters: none
// columns: id, name (the one last used)
// order: name, then id
// index: none, the log is read as a whole
// allows: NodeByLabelScan
MATCH (e:AuditEntry)
WITH e
ORDER BY e.id
WITH e.person AS id, collect(e.personName)[-1] AS name
RETURN id, name
ORDER BY name, id
