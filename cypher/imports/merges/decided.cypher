// which decisions are there on pairs of these identifiers, or with these organisations?
// parameters: $ids (of decisions), $organisations
// index: merge_decision_id, merge_decision_left, merge_decision_right
CALL {
  UNWIND $ids AS id
  MATCH (decision:MergeDecision {id: id})
  RETURN decision
  UNION
  UNWIND $organisations AS id
  MATCH (decision:MergeDecision {left: id})
  WHERE decision.state <> 'OPEN'
  RETURN decision
  UNION
  UNWIND $organisations AS id
  MATCH (decision:MergeDecision {right: id})
  WHERE decision.state <> 'OPEN'
  RETURN decision
}
RETURN
  decision.id AS id, decision.left AS left, decision.right AS right, decision.kept AS kept, decision.state AS state,
  decision.score AS score, decision.decidedBy AS decidedBy, decision.decidedByName AS decidedByName
ORDER BY id
