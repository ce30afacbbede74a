// moves the links that end at an organisation to the one it is merged into, each stamped with where it ended; links within
//   the merged organisation are put aside as WITHIN_MERGE
// parameters: $members (id, into)
// index: entity_id
UNWIND $members AS member
MATCH (part:Entity {id: member.id})<-[link]-(start)
MATCH (whole:Entity {id: member.into})
WITH
  member, link, start, whole,
  CASE WHEN start = whole THEN coalesce(link.linkType, type(link)) ELSE link.linkType END AS aside
CREATE (whole)<-[moved:$(CASE WHEN aside IS NULL THEN type(link) ELSE 'WITHIN_MERGE' END)]-(start)
SET moved = properties(link), moved.mergedEnd = member.id, moved.linkType = aside
DELETE link
