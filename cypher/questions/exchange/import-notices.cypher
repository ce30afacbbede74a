// question: what was found in the data of these loads?
// parameters: $ids (identifiers of jobs), $limit (at most this many of each)
// columns: job, notices (code, severity, file, row, field, value, message, count)
// order: notices in the order in which their kind was first found
// index: unique ImportJob.id
UNWIND $ids AS id
MATCH (job:ImportJob {id: id})
OPTIONAL MATCH (job)-[:HAS_NOTICE]->(notice:ImportNotice)
WITH id, notice
ORDER BY notice.position
WITH id, collect(properties(notice))[..$limit] AS notices
RETURN id AS job, notices
