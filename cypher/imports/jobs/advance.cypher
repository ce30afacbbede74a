// says how far the load of an upload is, in the transaction of the batch; no row when another process has taken it over
// parameters: $id, $owner, $phase, $rowsDone, $rowsOf, $batches, $rejectedBefore, $rowsRejected, $tables, $tableRows,
//   $tableCreated, $tableUpdated, $tableUnchanged, $tableRejected
// index: import_job_id
MATCH (job:ImportJob {id: $id, owner: $owner, state: 'RUNNING'})
SET job.phaseSince = CASE job.phase WHEN $phase THEN job.phaseSince ELSE datetime() END,
    job += {
      phase: $phase, rowsDone: $rowsDone, rowsOf: $rowsOf, batches: $batches, rejectedBefore: $rejectedBefore,
      rowsRejected: $rowsRejected, tables: $tables, tableRows: $tableRows, tableCreated: $tableCreated,
      tableUpdated: $tableUpdated, tableUnchanged: $tableUnchanged, tableRejected: $tableRejected
    }
RETURN coalesce(job.cancelRequested, false) AS cancelRequested
