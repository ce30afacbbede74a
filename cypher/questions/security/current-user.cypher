// question: what an account says now, if a sign-in at that version still holds
// parameters: $id (of the account), $version (of the account at sign-in)
// columns: id, userName, displayName, roles, organisation (null when none), passwordChangeNeeded; no row when it no longer holds
// order: none, at most one row
// index: account_id
MATCH (a:Account {id: $id})
WHERE a.version = $version AND a.disabledAt IS NULL
RETURN
  a.id AS id,
  a.userName AS userName,
  a.displayName AS displayName,
  a.roles AS roles,
  a.organisation AS organisation,
  a.passwordChangeNeeded AS passwordChangeNeeded
