// question: how was a list with these headers imported the last time?
// parameters: $fingerprint
// columns: request (what was asked for, as JSON)
// order: none
// index: import_job_started
MATCH (job:ImportJob)
WHERE job.startedAt IS NOT NULL AND job.fingerprint = $fingerprint AND job.state = 'DONE'
WITH job
ORDER BY job.startedAt DESC
LIMIT 1
RETURN job.request AS request
