// removes the journals of imports that are over
// parameters: none
// index: import_job_id, journal_thing_entry, journal_link_entry
// allows: NodeByLabelScan
MATCH (entry:JournalEntry)
WHERE NOT EXISTS { MATCH (:ImportJob {id: entry.job, state: 'RUNNING'}) }
CALL {
  WITH entry
  CALL {
    WITH entry
    MATCH (thing:JournalThing {journalEntry: entry.id})
    DELETE thing
  }
  CALL {
    WITH entry
    MATCH (link:JournalLink {journalEntry: entry.id})
    DELETE link
  }
  DELETE entry
} IN TRANSACTIONS OF 10 ROWS
