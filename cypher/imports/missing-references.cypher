// which of the things that rows refer to are not in the graph, or not of the kind they should be?
// parameters: $references
// index: entity_id, source_id
UNWIND $references AS reference
OPTIONAL MATCH (thing:Entity {id: reference.id})
OPTIONAL MATCH (source:Source {id: reference.id})
WITH reference, coalesce(labels(thing), labels(source), []) AS labels
WHERE NOT reference.label IN labels
RETURN reference.id AS id, reference.label AS label
