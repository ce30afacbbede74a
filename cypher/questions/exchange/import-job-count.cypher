// question: how many loads of data have there been?
// parameters: none
// columns: count
// order: none
// index: import_job_started
MATCH (job:ImportJob)
WHERE job.startedAt IS NOT NULL
RETURN count(job) AS count
