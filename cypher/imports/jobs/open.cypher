// opens the job of an upload for one process; says no while another one is under way anywhere, its process alive or not
// parameters: $id, $title, $checksum, $owner, $leaseSeconds, $dryRun, $upload, $request, $fingerprint, $startedBy
// index: import_job_id
MERGE (gate:ImportJob {id: 'import:gate'}) // no job, for it never started: the write lock that openings queue at
SET gate.contender = $owner
WITH gate
OPTIONAL MATCH (other:ImportJob)
WHERE other.startedAt IS NOT NULL AND other.state = 'RUNNING'
WITH gate, head(collect(other.title)) AS busyWith
FOREACH (_ IN CASE WHEN busyWith IS NULL THEN [1] END |
  CREATE (job:ImportJob {id: $id})
  SET job += {
        kind: 'UPLOAD', title: $title, checksum: $checksum, owner: $owner, state: 'RUNNING', phase: 'READING',
        startedAt: datetime(), phaseSince: datetime(), leasedUntil: datetime() + duration({seconds: $leaseSeconds}),
        rowsDone: 0, rowsRejected: 0, rejectedBefore: 0, batches: 0, tables: [], tableRows: [], tableCreated: [],
        tableUpdated: [], tableUnchanged: [], tableRejected: [], dryRun: $dryRun, upload: $upload, request: $request,
        fingerprint: $fingerprint, startedBy: $startedBy
      }
)
RETURN busyWith AS busyWith
