// takes over the oldest load of an upload whose process died, with its place; no row when there is none
// parameters: $owner, $leaseSeconds
// index: import_job_started
MATCH (job:ImportJob)
WHERE job.startedAt IS NOT NULL AND job.kind = 'UPLOAD' AND job.state = 'RUNNING' AND job.leasedUntil < datetime()
WITH job
ORDER BY job.startedAt
LIMIT 1
SET job.contender = $owner // the write lock: of two that ask at once the second reads what the first has written
WITH job
WHERE job.state = 'RUNNING' AND job.leasedUntil < datetime()
SET job.owner = $owner, job.leasedUntil = datetime() + duration({seconds: $leaseSeconds})
REMOVE job.contender
RETURN
  job.id AS id,
  job.title AS title,
  job.checksum AS checksum,
  job.dryRun AS dryRun,
  job.upload AS upload,
  job.request AS request,
  job.phase AS phase,
  CASE job.phase WHEN 'UNDOING' THEN job.ending END AS ending,
  job.problemCode AS problemCode,
  job.problem AS problem,
  job.problemIt AS problemIt,
  job.batches AS batches,
  job.rowsDone AS rowsDone,
  job.rejectedBefore AS rejectedBefore,
  job.tables AS tables,
  job.tableCreated AS tableCreated,
  job.tableUpdated AS tableUpdated,
  job.tableUnchanged AS tableUnchanged,
  job.tableRejected AS tableRejected,
  [(job)-[:HAS_NOTICE]->(notice) | properties(notice)] AS notices
