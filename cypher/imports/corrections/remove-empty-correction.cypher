// removes the correction of a thing when nothing of it is left but its date
// parameters: $id
// index: entity_id
MATCH (:Entity {id: $id})-[said:DESCRIBED_BY]->(:Source {id: 'source:corrections'})
WHERE said.mergedStart IS NULL AND all(property IN keys(said) WHERE property IN ['record', 'recordedOn'])
DELETE said
