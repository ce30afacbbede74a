// asks a load to stop; of one whose process died the next that takes it up
// parameters: $id
// index: import_job_id
MATCH (job:ImportJob {id: $id, state: 'RUNNING'})
WHERE job.kind = 'UPLOAD'
SET job.cancelRequested = true
RETURN job.id AS id
