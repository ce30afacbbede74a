// question: what was found in the data of these loads?
// parameters: $ids (identifiers of jobs), $after (position behind which to begin; -1 for the first), $limit (at most so many of each)
// columns: job, notices (position, code, severity, file, row, field, value, message, count), total (how many each job has)
// order: notices in the order in which their kind was first found
// index: unique ImportJob.id
UNWIND $ids AS id
MATCH (job:ImportJob {id: id})
OPTIONAL MATCH (job)-[:HAS_NOTICE]->(notice:ImportNotice)
WITH id, notice
ORDER BY notice.position
WITH id, collect(properties(notice)) AS found
RETURN id AS job, [notice IN found WHERE notice.position > $after][..$limit] AS notices, size(found) AS total
