// takes a job, new or abandoned, for one process; says no while another process that is alive works on it
// parameters: $id, $kind, $title, $checksum, $owner, $rowsOf, $leaseSeconds
// index: import_job_id
MERGE (job:ImportJob {id: $id})
SET job.contender = $owner // the write lock: of two that ask at once the second reads what the first has written
WITH job, coalesce(job.state = 'RUNNING' AND job.owner <> $owner AND job.leasedUntil > datetime(), false) AS taken
FOREACH (_ IN CASE WHEN NOT taken THEN [1] END |
  SET job += {
        kind: $kind, title: $title, checksum: $checksum, owner: $owner, state: 'RUNNING', startedAt: datetime(),
        leasedUntil: datetime() + duration({seconds: $leaseSeconds}), finishedAt: null, rowsDone: 0, rowsOf: $rowsOf,
        rowsRejected: 0, tables: [], tableRows: []
      }
)
REMOVE job.contender
RETURN NOT taken AS claimed
