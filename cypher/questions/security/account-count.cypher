// question: how many accounts are there?
// parameters:
// columns: count
// order: none
// index: account_key
MATCH (a:Account)
RETURN count(a) AS count
