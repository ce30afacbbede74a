// appends one entry to the audit log
// parameters: $id, $at, $person, $personName, $action, $subject, $before, $after (both JSON texts or null)
// index: audit_entry_id
CREATE (e:AuditEntry {id: $id})
SET e.at = datetime($at),
    e.person = $person,
    e.personName = $personName,
    e.action = $action,
    e.subject = $subject,
    e.before = $before,
    e.after = $after
