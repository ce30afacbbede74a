// gives back the links that ended at an organisation before it was merged
// parameters: $members (id, into)
// index: entity_id
UNWIND $members AS member
MATCH (part:Entity {id: member.id})
MATCH (:Entity {id: member.into})<-[link]-(start)
WHERE link.mergedEnd = member.id
CREATE (part)<-[own:$(coalesce(link.linkType, type(link)))]-(start)
SET own = properties(link), own.mergedEnd = null, own.linkType = null
DELETE link
