// keeps the links that sources state between things before a batch changes them
// parameters: $entry, $type, $rows (start, end, source)
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
MATCH (a)-[link]->(b)
WHERE type(link) = $type AND link.source = row.source
CREATE (before:JournalLink)
SET
  before = properties(link), before.journalEntry = $entry, before.journalType = $type,
  before.journalStart = row.start, before.journalEnd = row.end
