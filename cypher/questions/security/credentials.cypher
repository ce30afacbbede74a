// question: what is needed to check a password
// parameters: $key (of the account: the user name in lower case)
// columns: id, hash (null when the account has no password of ours), version, disabled
// order: none, at most one row
// index: account_key
MATCH (a:Account {key: $key})
RETURN
  a.id AS id,
  a.passwordHash AS hash,
  a.version AS version,
  a.disabledAt IS NOT NULL AS disabled
