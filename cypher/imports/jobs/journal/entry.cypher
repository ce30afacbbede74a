// writes down what a batch touches, beside what was there before
// parameters: $id, $job, $batch, $step, $created, $kept, $starts, $ends, $sources, $absent
// index: journal_entry_id
CREATE (entry:JournalEntry {id: $id})
SET entry += {
  job: $job, batch: $batch, step: $step, created: $created, kept: $kept, starts: $starts, ends: $ends, sources: $sources,
  absent: $absent
}
