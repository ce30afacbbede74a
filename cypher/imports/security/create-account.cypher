// creates an account unless its key is taken, in which case nothing changes
// parameters: $id, $key, $userName, $displayName, $roles, $organisation (null when none), $passwordHash (null for
//   accounts of an identity provider), $passwordChangeNeeded, $issuer, $subject (both null for local accounts)
// index: account_key
MERGE (a:Account {key: $key})
ON CREATE SET
  a.id = $id,
  a.userName = $userName,
  a.displayName = $displayName,
  a.roles = $roles,
  a.organisation = $organisation,
  a.passwordHash = $passwordHash,
  a.passwordChangeNeeded = $passwordChangeNeeded,
  a.issuer = $issuer,
  a.subject = $subject,
  a.version = 1,
  a.createdAt = datetime()
