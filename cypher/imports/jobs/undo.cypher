// says that what a load has written is being taken back, and how it will end; no row when another process has taken it over
// parameters: $id, $owner, $state, $problemCode, $problem, $problemIt
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET
  job.phaseSince = CASE job.phase WHEN 'UNDOING' THEN job.phaseSince ELSE datetime() END,
  job += {phase: 'UNDOING', ending: $state, problemCode: $problemCode, problem: $problem, problemIt: $problemIt}
RETURN job.id AS id
