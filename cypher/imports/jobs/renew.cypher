// keeps a job for its process a little longer; no row when another process has taken it over
// parameters: $id, $owner, $leaseSeconds
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET job.leasedUntil = datetime() + duration({seconds: $leaseSeconds})
RETURN job.id AS id
