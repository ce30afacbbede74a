// question: which organisations did a load merge or ask about, or would it if it were no dry run?
// parameters: $job (identifier of the job), $skip (how many come before), $limit (at most so many)
// columns: left, right, leftName, rightName, state, score
// order: merges before questions, the surest first, then by id of the pair
// index: unique ImportJob.id, MergeDecision.foundBy
CALL {
  MATCH (:ImportJob {id: $job})-[:WOULD_MERGE]->(pair:ImportMerge)
  RETURN pair
  UNION ALL
  MATCH (pair:MergeDecision {foundBy: $job})
  RETURN pair
}
RETURN
  pair.left AS left,
  pair.right AS right,
  pair.leftName AS leftName,
  pair.rightName AS rightName,
  pair.state AS state,
  pair.score AS score
ORDER BY pair.state <> 'SAME', pair.score DESC, pair.id
SKIP toInteger($skip)
LIMIT toInteger($limit)
