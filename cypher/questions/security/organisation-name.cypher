// question: is there an organisation with this identifier?
// parameters: $id
// columns: name; no row when there is none
// order: none
// index: unique Entity.id
MATCH (o:Entity {id: $id})
WHERE o:Organisation
RETURN o.name AS name
