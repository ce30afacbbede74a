// keeps pairs of organisations that a dry run would merge or ask about
// parameters: $id, $pairs (id, left, right, leftName, rightName, state, score)
// index: import_job_id
MATCH (job:ImportJob {id: $id})
UNWIND $pairs AS pair
CREATE (job)-[:WOULD_MERGE]->(found:ImportMerge)
SET found = pair
