// takes away what sources say about things, and where these lie
// parameters: $rows (start, end: the source)
// index: entity_id
UNWIND $rows AS row
MATCH (thing:Entity {id: row.start})
MATCH (thing)-[link:DESCRIBED_BY|LOCATED_IN]->(end)
WHERE type(link) = 'LOCATED_IN' OR end.id = row.end
WITH DISTINCT link
DELETE link
