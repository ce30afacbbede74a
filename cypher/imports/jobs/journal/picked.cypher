// remembers things of which what is shown has to be picked anew once the whole import is taken back
// parameters: $id, $job, $ids
// index: journal_entry_id
MERGE (entry:JournalEntry {id: $id})
ON CREATE SET entry.job = $job, entry.batch = -1, entry.ids = []
SET entry.ids = entry.ids + [id IN $ids WHERE NOT id IN entry.ids]
