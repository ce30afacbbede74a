// asks a load to stop; one whose process died stops at once
// parameters: $id
// index: import_job_id
MATCH (job:ImportJob {id: $id, state: 'RUNNING'})
WHERE job.kind = 'UPLOAD'
SET job.cancelRequested = true
FOREACH (_ IN CASE WHEN job.leasedUntil < datetime() THEN [1] END |
  SET job.state = 'CANCELLED', job.finishedAt = datetime(), job.leasedUntil = null
)
RETURN job.id AS id
