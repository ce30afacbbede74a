// records when an account was last signed in to, to the minute, so that a script's requests do not each write
// parameters: $id
// index: account_id
MATCH (a:Account {id: $id})
WHERE a.lastSignInAt IS NULL OR a.lastSignInAt < datetime() - duration('PT1M')
SET a.lastSignInAt = datetime()
