// removes things that a batch made
// parameters: $label, $ids
// index: entity_id, source_id, figure_id, service_id, funded_programme_id, achievement_id, merge_decision_id, merged_id
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id}) WHERE $label = 'Entity'
OPTIONAL MATCH (source:Source {id: id}) WHERE $label = 'Source'
OPTIONAL MATCH (figure:Figure {id: id}) WHERE $label = 'Figure'
OPTIONAL MATCH (service:Service {id: id}) WHERE $label = 'Service'
OPTIONAL MATCH (programme:FundedProgramme {id: id}) WHERE $label = 'FundedProgramme'
OPTIONAL MATCH (achievement:Achievement {id: id}) WHERE $label = 'Achievement'
OPTIONAL MATCH (decision:MergeDecision {id: id}) WHERE $label = 'MergeDecision'
OPTIONAL MATCH (merged:Merged {id: id}) WHERE $label = 'Merged'
WITH coalesce(entity, source, figure, service, programme, achievement, decision, merged) AS thing
DETACH DELETE thing
