// closes a job with what became of it and what was found; no row when another process has taken it over
// parameters: $id, $owner, $state, $rowsRejected, $tables, $tableRows, $notices
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET job += {
      state: $state, finishedAt: datetime(), leasedUntil: null, rowsRejected: $rowsRejected, tables: $tables,
      tableRows: $tableRows
    }
WITH job
OPTIONAL MATCH (job)-[:HAS_NOTICE]->(old:ImportNotice)
DETACH DELETE old
WITH DISTINCT job
FOREACH (notice IN $notices |
  CREATE (job)-[:HAS_NOTICE]->(found:ImportNotice)
  SET found = notice
)
RETURN job.id AS id
