// keeps what sources say about things, and where these lie, before a batch changes it
// parameters: $entry, $rows (start, end: the source)
// index: entity_id
UNWIND $rows AS row
MATCH (thing:Entity {id: row.start})
MATCH (thing)-[link:DESCRIBED_BY|LOCATED_IN]->(end)
WHERE type(link) = 'LOCATED_IN' OR end.id = row.end
WITH DISTINCT link
CREATE (before:JournalLink)
SET
  before = properties(link), before.journalEntry = $entry, before.journalType = type(link),
  before.journalStart = startNode(link).id, before.journalEnd = endNode(link).id
