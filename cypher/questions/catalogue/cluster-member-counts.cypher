// question: how many members each of these clusters has; one with several roles counts with each
// parameters: $ids (identifiers of clusters), $roles (only these, or null for all)
// columns: cluster (identifier), members
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN
  id AS cluster,
  COUNT {
    MATCH (c)<-[link:MEMBER_OF]-(o:Organisation)
    WHERE $roles IS NULL OR link.role IN $roles
    RETURN DISTINCT o, link.role
  } AS members
