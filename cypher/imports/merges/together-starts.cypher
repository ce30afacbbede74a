// moves the links that begin at an organisation to the one it is merged into, each stamped with where it began; links within
//   the merged organisation are put aside as WITHIN_MERGE. Places and conclusions are left behind: they follow anew.
// parameters: $members (id, into)
// index: entity_id
UNWIND $members AS member
MATCH (part:Entity {id: member.id})-[link]->(end)
MATCH (whole:Entity {id: member.into})
WHERE type(link) <> 'LOCATED_IN' AND coalesce(link.origin, '') <> 'INFERRED'
WITH
  member, link, end, whole,
  CASE WHEN end = whole THEN type(link) ELSE link.linkType END AS aside
CREATE (whole)-[moved:$(CASE WHEN aside IS NULL THEN type(link) ELSE 'WITHIN_MERGE' END)]->(end)
SET moved = properties(link), moved.mergedStart = member.id, moved.linkType = aside
DELETE link
