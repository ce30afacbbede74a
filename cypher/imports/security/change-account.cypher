// gives an account another name to show, other roles, another organisation
// parameters: $id, $displayName, $roles, $organisation (null when none)
// index: account_id
MATCH (a:Account {id: $id})
SET a.displayName = $displayName,
    a.roles = $roles,
    a.organisation = $organisation
