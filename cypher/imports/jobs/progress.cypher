// says how far a job is, in the transaction of the batch; no row when another process has taken it over
// parameters: $id, $owner, $rowsDone
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET job.rowsDone = $rowsDone
RETURN job.id AS id
