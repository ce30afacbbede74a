// gives an account another password, which ends its sessions
// parameters: $id, $passwordHash, $passwordChangeNeeded (whether it was set by somebody else)
// index: account_id
MATCH (a:Account {id: $id})
SET a.passwordHash = $passwordHash,
    a.passwordChangeNeeded = $passwordChangeNeeded,
    a.version = a.version + 1
