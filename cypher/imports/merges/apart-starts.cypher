// gives back the links that began at an organisation before it was merged
// parameters: $members (id, into)
// index: entity_id
UNWIND $members AS member
MATCH (part:Entity {id: member.id})
MATCH (:Entity {id: member.into})-[link]->(end)
WHERE link.mergedStart = member.id
CREATE (part)-[own:$(coalesce(link.linkType, type(link)))]->(end)
SET own = properties(link), own.mergedStart = null, own.linkType = null
DELETE link
