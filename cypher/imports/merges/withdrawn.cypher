// forgets pairs as if they had never been found
// parameters: $ids
// index: merge_decision_id
UNWIND $ids AS id
MATCH (decision:MergeDecision {id: id})
DELETE decision
