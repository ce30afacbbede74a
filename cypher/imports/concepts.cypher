// writes concepts, each with the label of its kind, and to which taxonomy they belong
// parameters: $rows
// index: entity_id
UNWIND $rows AS row
MATCH (scheme:Entity {id: row.scheme})
MERGE (concept:Entity {id: row.id})
REMOVE concept:Technology:PriorityArea:Industry
SET concept:Concept,
    concept += row {.scheme, .notation, .labelEn, .labelIt, .altEn, .altIt, .status, .source, .record, .recordedOn},
    concept.name = coalesce(row.labelEn, row.labelIt)
FOREACH (_ IN CASE row.kind WHEN 'TECHNOLOGY' THEN [1] END | SET concept:Technology)
FOREACH (_ IN CASE row.kind WHEN 'PRIORITY_AREA' THEN [1] END | SET concept:PriorityArea)
FOREACH (_ IN CASE row.kind WHEN 'INDUSTRY' THEN [1] END | SET concept:Industry)
MERGE (concept)-[link:IN_SCHEME {source: row.source}]->(scheme)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
