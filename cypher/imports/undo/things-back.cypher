// makes things what they were before a batch; gives those that a person has corrected, of which what is shown has to be picked
//   anew
// parameters: $entry, $label
// index: journal_thing_entry, entity_id, source_id, figure_id, service_id, funded_programme_id, achievement_id, merge_decision_id, merged_id
MATCH (before:JournalThing {journalEntry: $entry})
OPTIONAL MATCH (entity:Entity {id: before.id}) WHERE $label = 'Entity'
OPTIONAL MATCH (source:Source {id: before.id}) WHERE $label = 'Source'
OPTIONAL MATCH (figure:Figure {id: before.id}) WHERE $label = 'Figure'
OPTIONAL MATCH (service:Service {id: before.id}) WHERE $label = 'Service'
OPTIONAL MATCH (programme:FundedProgramme {id: before.id}) WHERE $label = 'FundedProgramme'
OPTIONAL MATCH (achievement:Achievement {id: before.id}) WHERE $label = 'Achievement'
OPTIONAL MATCH (decision:MergeDecision {id: before.id}) WHERE $label = 'MergeDecision'
OPTIONAL MATCH (merged:Merged {id: before.id}) WHERE $label = 'Merged'
WITH before, coalesce(entity, source, figure, service, programme, achievement, decision, merged) AS thing
WHERE thing IS NOT NULL
WITH before, thing, [label IN labels(thing) WHERE NOT label IN before.journalLabels] AS added
REMOVE thing:$(added)
SET thing:$(before.journalLabels)
SET thing = properties(before)
SET thing.journalEntry = null, thing.journalLabels = null
WITH thing
MATCH (thing)-[:DESCRIBED_BY]->(:Source {id: 'source:corrections'})
RETURN thing.id AS id
