// question: does the graph hold the sample, and anything else?
// parameters: none
// columns: state, checksum (of the latest load of the sample; null when there was none), others (whether anything else
//   was loaded), empty (whether nothing is in the graph)
// order: none
// index: import_job_started
OPTIONAL MATCH (job:ImportJob {kind: 'SAMPLE'})
WHERE job.startedAt IS NOT NULL
WITH job
ORDER BY job.startedAt DESC
LIMIT 1
RETURN
  job.state AS state,
  job.checksum AS checksum,
  EXISTS { (other:ImportJob) WHERE other.startedAt IS NOT NULL AND other.kind <> 'SAMPLE' } AS others,
  NOT EXISTS { (thing:Entity) WHERE thing.id IS NOT NULL } AS empty
