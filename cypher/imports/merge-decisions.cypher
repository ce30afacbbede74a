// writes decisions on pairs of organisations, in place of what was decided before
// parameters: $rows
// index: merge_decision_id
UNWIND $rows AS row
MERGE (decision:MergeDecision {id: row.id})
SET
  decision = row,
  decision.foundAt = datetime(row.foundAt),
  decision.decidedAt = datetime(row.decidedAt)
