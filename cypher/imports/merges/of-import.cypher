// which pairs did an import bring that no person has decided on?
// parameters: $job, $limit
// index: merge_decision_found_by
MATCH (decision:MergeDecision {foundBy: $job})
WHERE coalesce(decision.decidedBy, 'RULES') = 'RULES'
RETURN decision.id AS id, decision.left AS left, decision.right AS right
ORDER BY id
LIMIT $limit
