// closes a job with what became of it; no row when another process has taken it over
// parameters: $id, $owner, $state, $problemCode, $problem, $problemIt, $rowsRejected, $tables, $tableRows, $tableCreated, $tableUpdated,
//   $tableUnchanged, $tableRejected
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET job += {
      state: $state, problemCode: $problemCode, problem: $problem, problemIt: $problemIt, finishedAt: datetime(), leasedUntil: null,
      rowsRejected: $rowsRejected, tables: $tables, tableRows: $tableRows, tableCreated: $tableCreated, tableUpdated: $tableUpdated,
      tableUnchanged: $tableUnchanged, tableRejected: $tableRejected
    }
RETURN job.id AS id
