// question: is there an organisation whose members a list can be?
// parameters: $id
// columns: id
// order: none
// index: entity_id
MATCH (organisation:Entity {id: $id})
WHERE organisation:Organisation
RETURN organisation.id AS id
