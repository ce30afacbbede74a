// question: which accounts are there?
// parameters: $after (key of the last account of the page before; empty for the first page), $limit
// columns: account (all its fields but the password)
// order: key
// index: account_key
MATCH (a:Account)
WHERE a.key > $after
WITH a
ORDER BY a.key
LIMIT $limit
RETURN a {
  .id, .key, .userName, .displayName, .roles, .organisation, .issuer, .passwordChangeNeeded,
  createdAt: toString(a.createdAt), lastSignInAt: toString(a.lastSignInAt), disabledAt: toString(a.disabledAt)
} AS account
ORDER BY account.key
