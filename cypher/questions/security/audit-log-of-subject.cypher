// question: who changed this one thing, latest first?
// parameters: $subject (identifier of the thing), $from, $before, $person, $action, $limit (as in audit-log)
// columns: as in audit-log
// order: id, latest first
// index: audit_entry_subject
MATCH (e:AuditEntry)
WHERE
  e.subject = $subject AND e.id >= $from AND e.id < $before
  AND ($person IS NULL OR e.person = $person)
  AND ($action IS NULL OR e.action = $action)
WITH e
ORDER BY e.id DESC
LIMIT $limit
RETURN
  e.id AS id,
  toString(e.at) AS at,
  e.person AS person,
  e.personName AS personName,
  e.action AS action,
  e.subject AS subject,
  e.before AS before,
  e.after AS after
ORDER BY id DESC
