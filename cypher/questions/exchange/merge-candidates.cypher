// question: pairs of organisations in a state, with what speaks for and against their being one
// parameters: $state, $least (score), $score (of the last pair of the page before; null on the first page), $id (of that
//   pair), $limit
// columns: id, left, right, kept, state, score, reasons, leftName, rightName, foundBy, foundAt,
//   decidedBy (name of a person, RULES, or null), decidedAt
// order: score from high to low, id
// index: merge_decision_state
MATCH (d:MergeDecision)
WHERE d.state = $state AND d.score >= $least AND ($score IS NULL OR d.score < $score OR (d.score = $score AND d.id > $id))
WITH d
ORDER BY d.score DESC, d.id
LIMIT $limit
RETURN
  d.id AS id, d.left AS left, d.right AS right, d.kept AS kept, d.state AS state, d.score AS score, d.reasons AS reasons,
  d.leftName AS leftName, d.rightName AS rightName,
  d.foundBy AS foundBy, toString(d.foundAt) AS foundAt, coalesce(d.decidedByName, d.decidedBy) AS decidedBy,
  toString(d.decidedAt) AS decidedAt
ORDER BY score DESC, id
