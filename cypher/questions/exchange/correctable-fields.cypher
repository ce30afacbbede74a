// question: what is shown of an organisation, cluster or project, and what of it did a person correct?
// parameters: $id
// columns: id, labels, shown (all properties), corrected (properties of its own corrections, not of those of
//   an organisation merged into it; null when there are none)
// order: none, at most one
// index: unique Entity.id
MATCH (thing:Entity {id: $id})
WHERE thing:Organisation OR thing:Project
OPTIONAL MATCH (thing)-[said:DESCRIBED_BY]->(:Source {id: 'source:corrections'})
WHERE said.mergedStart IS NULL
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS shown, properties(said) AS corrected
