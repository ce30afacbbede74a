// forgets what a dry run that was cut off would have merged
// parameters: $id
// index: import_job_id
MATCH (:ImportJob {id: $id})-[:WOULD_MERGE]->(found:ImportMerge)
DETACH DELETE found
