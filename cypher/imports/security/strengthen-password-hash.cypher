// stores the same password under today's hash, unless it was changed meanwhile; sessions go on
// parameters: $id, $weakHash, $passwordHash
// index: account_id
MATCH (a:Account {id: $id, passwordHash: $weakHash})
SET a.passwordHash = $passwordHash
