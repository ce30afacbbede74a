// what the graph holds so far of the things of these rows
// parameters: $rows
// index: entity_id, source_id, figure_id, service_id, funded_programme_id, achievement_id, merge_decision_id, merged_id
UNWIND $rows AS row
OPTIONAL MATCH (entity:Entity {id: row.id})
OPTIONAL MATCH (source:Source {id: row.id})
OPTIONAL MATCH (figure:Figure {id: row.id})
OPTIONAL MATCH (service:Service {id: row.id})
OPTIONAL MATCH (programme:FundedProgramme {id: row.id})
OPTIONAL MATCH (achievement:Achievement {id: row.id})
OPTIONAL MATCH (decision:MergeDecision {id: row.id})
OPTIONAL MATCH (merged:Merged {id: row.id})
WITH row, entity, coalesce(source, figure, service, programme, achievement, decision, merged, entity) AS thing
WHERE thing IS NOT NULL
RETURN
  row.position AS position,
  thing {
    .*,
    kind: CASE
      WHEN thing:Technology THEN 'TECHNOLOGY'
      WHEN thing:PriorityArea THEN 'PRIORITY_AREA'
      WHEN thing:Industry THEN 'INDUSTRY'
      ELSE thing.kind
    END
  } AS properties,
  [(entity)-[:BROADER]->(broader) | broader.id] AS broader,
  [(entity)-[:PART_OF]->(whole) | whole.id] AS wholes
