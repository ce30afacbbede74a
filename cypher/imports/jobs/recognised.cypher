// notes what became of the organisations of an import
// parameters: $id, $organisations, $known, $merged, $asked, $fresh
// index: import_job_id
MATCH (job:ImportJob {id: $id})
SET job += {
  organisations: $organisations, knownOrganisations: $known, mergedOrganisations: $merged, askedPairs: $asked,
  freshOrganisations: $fresh
}
