// question: where does one load of data stand?
// parameters: $id
// columns: id, title, state, rowsDone, rowsOf, rowsRejected, startedAt, finishedAt, tables, tableRows,
//   tableCreated, tableUpdated, tableUnchanged, tableRejected, dryRun, phase, phaseSince, problemCode, problem, problemIt
// order: none
// index: unique ImportJob.id
MATCH (job:ImportJob {id: $id})
RETURN
  job.id AS id,
  job.title AS title,
  job.state AS state,
  job.rowsDone AS rowsDone,
  job.rowsOf AS rowsOf,
  job.rowsRejected AS rowsRejected,
  toString(job.startedAt) AS startedAt,
  toString(job.finishedAt) AS finishedAt,
  job.tables AS tables,
  job.tableRows AS tableRows,
  job.tableCreated AS tableCreated,
  job.tableUpdated AS tableUpdated,
  job.tableUnchanged AS tableUnchanged,
  job.tableRejected AS tableRejected,
  coalesce(job.dryRun, false) AS dryRun,
  job.phase AS phase,
  toString(job.phaseSince) AS phaseSince,
  job.problemCode AS problemCode,
  job.problem AS problem,
  job.problemIt AS problemIt
