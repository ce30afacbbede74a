// question: who changed what, latest first?
// parameters: $from and $before (identifiers begin with the time: the first that may be, and the one that all have to come before),
//   $person, $action (null: any), $limit
// columns: id, at, person, personName, action, subject, before, after
// order: id, latest first
// index: audit_entry_id
MATCH (e:AuditEntry)
WHERE
  e.id >= $from AND e.id < $before
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
