// question: what has been done, of all that the audit log has?
// parameters: none
// columns: action
// order: action
// index: none, the log is read as a whole
// allows: NodeByLabelScan
MATCH (e:AuditEntry)
RETURN DISTINCT e.action AS action
ORDER BY action
