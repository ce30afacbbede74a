// keeps the links that come with things before a batch changes them
// parameters: $entry, $label, $types, $rows (start: the thing, source)
// index: entity_id, source_id, figure_id, service_id, funded_programme_id, achievement_id, merge_decision_id, merged_id
UNWIND $rows AS row
OPTIONAL MATCH (entity:Entity {id: row.start}) WHERE $label = 'Entity'
OPTIONAL MATCH (source:Source {id: row.start}) WHERE $label = 'Source'
OPTIONAL MATCH (figure:Figure {id: row.start}) WHERE $label = 'Figure'
OPTIONAL MATCH (service:Service {id: row.start}) WHERE $label = 'Service'
OPTIONAL MATCH (programme:FundedProgramme {id: row.start}) WHERE $label = 'FundedProgramme'
OPTIONAL MATCH (achievement:Achievement {id: row.start}) WHERE $label = 'Achievement'
OPTIONAL MATCH (decision:MergeDecision {id: row.start}) WHERE $label = 'MergeDecision'
OPTIONAL MATCH (merged:Merged {id: row.start}) WHERE $label = 'Merged'
WITH row, coalesce(entity, source, figure, service, programme, achievement, decision, merged) AS thing
MATCH (thing)-[link]-()
WHERE type(link) IN $types AND link.source = row.source
WITH DISTINCT link
CREATE (before:JournalLink)
SET
  before = properties(link), before.journalEntry = $entry, before.journalType = type(link),
  before.journalStart = startNode(link).id, before.journalEnd = endNode(link).id
