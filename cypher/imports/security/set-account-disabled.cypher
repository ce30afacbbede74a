// disables an account, which ends its sessions, or enables it again; an account that is so already keeps its date
// parameters: $id, $disabled
// index: account_id
MATCH (a:Account {id: $id})
WHERE $disabled <> (a.disabledAt IS NOT NULL)
SET a.disabledAt = CASE WHEN $disabled THEN datetime() END,
    a.version = a.version + 1
