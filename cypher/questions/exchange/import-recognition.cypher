// question: what became of the organisations of these loads?
// parameters: $ids (identifiers of jobs)
// columns: job, organisations, known, merged, asked, fresh; no row for loads that had none to recognise
// order: none
// index: unique ImportJob.id
UNWIND $ids AS id
MATCH (job:ImportJob {id: id})
WHERE job.organisations IS NOT NULL
RETURN
  id AS job,
  job.organisations AS organisations,
  job.knownOrganisations AS known,
  job.mergedOrganisations AS merged,
  job.askedPairs AS asked,
  job.freshOrganisations AS fresh
