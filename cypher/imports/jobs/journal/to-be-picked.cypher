// of which things does what is shown have to be picked anew?
// parameters: $id
// index: journal_entry_id, entity_id
MATCH (entry:JournalEntry {id: $id})
UNWIND entry.ids AS id
MATCH (thing:Entity {id: id})
RETURN id AS id, thing:Project AS project
ORDER BY id
