// keeps pairs that were found, with the reasons; a pair that was decided on or asked about before stays as it is
// parameters: $rows (id, left, right, kept, state, score, reasons, leftName, rightName, foundBy,
//   decidedBy), $at
// index: merge_decision_id
UNWIND $rows AS row
MERGE (decision:MergeDecision {id: row.id})
ON CREATE SET
  decision += row,
  decision.foundAt = datetime($at),
  decision.decidedAt = CASE WHEN row.decidedBy IS NOT NULL THEN datetime($at) END
