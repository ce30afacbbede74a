// decides on pairs; a pair that is open again forgets who had decided
// parameters: $rows (id, kept), $state, $by, $byName, $at
// index: merge_decision_id
UNWIND $rows AS row
MATCH (decision:MergeDecision {id: row.id})
SET decision += {
  state: $state, kept: row.kept, decidedBy: $by, decidedByName: $byName,
  decidedAt: CASE WHEN $by IS NOT NULL THEN datetime($at) END
}
