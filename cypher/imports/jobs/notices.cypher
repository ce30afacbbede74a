// puts what was found so far in place of what was noted before
// parameters: $id, $notices
// index: import_job_id
MATCH (job:ImportJob {id: $id})
OPTIONAL MATCH (job)-[:HAS_NOTICE]->(old:ImportNotice)
DETACH DELETE old
WITH DISTINCT job
FOREACH (notice IN $notices |
  CREATE (job)-[:HAS_NOTICE]->(found:ImportNotice)
  SET found = notice
)
