// gathers every spelling of an organisation's name that any source uses, in alphabetical order
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
WITH DISTINCT row.id AS id
MATCH (organisation:Entity {id: id})
SET organisation.names = null, organisation.otherNames = null
WITH organisation
MATCH (organisation)-[said:DESCRIBED_BY]->(:Source)
UNWIND [said.name, said.shortName] + coalesce(said.formerNames, []) + coalesce(said.otherNames, []) AS spelling
WITH organisation, spelling
WHERE spelling IS NOT NULL
WITH DISTINCT organisation, spelling
ORDER BY spelling
WITH organisation, collect(spelling) AS names
SET organisation.names = names
