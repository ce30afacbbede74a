// question: one account
// parameters: $id
// columns: account (all its fields but the password)
// order: none, at most one row
// index: account_id
MATCH (a:Account {id: $id})
RETURN a {
  .id, .key, .userName, .displayName, .roles, .organisation, .issuer, .passwordChangeNeeded,
  createdAt: toString(a.createdAt), lastSignInAt: toString(a.lastSignInAt), disabledAt: toString(a.disabledAt)
} AS account
