// question: who changed what, latest first?
// parameters: $before (identifier of the last entry of the page before; beyond every identifier for the first page), $limit
// columns: id, at, person, personName, action, subject, before, after
// order: id, latest first
// index: audit_entry_id
MATCH (e:AuditEntry)
WHERE e.id < $before
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
