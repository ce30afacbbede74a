// question: how many pairs of organisations are in a state?
// parameters: $state, $least (score)
// columns: count
// order: none, one row
// index: merge_decision_state
MATCH (d:MergeDecision)
WHERE d.state = $state AND d.score >= $least
RETURN count(d) AS count
