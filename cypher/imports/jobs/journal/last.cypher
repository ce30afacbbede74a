// which batch of an import was written last and is not taken back?
// parameters: $job
// index: journal_entry_job
MATCH (entry:JournalEntry {job: $job})
WHERE entry.batch >= 0
RETURN
  entry.id AS id, entry.step AS step, entry.created AS created, entry.kept AS kept, entry.starts AS starts,
  entry.ends AS ends, entry.sources AS sources, entry.absent AS absent
ORDER BY entry.batch DESC
LIMIT 1
