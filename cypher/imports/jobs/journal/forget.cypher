// removes a page of the journal
// parameters: $entry
// index: journal_entry_id, journal_thing_entry, journal_link_entry
CALL {
  MATCH (thing:JournalThing {journalEntry: $entry})
  DELETE thing
}
CALL {
  MATCH (link:JournalLink {journalEntry: $entry})
  DELETE link
}
MATCH (entry:JournalEntry {id: $entry})
DELETE entry
