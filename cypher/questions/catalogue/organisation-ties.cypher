// question: ties of these organisations to others that are neither memberships nor joint projects
// parameters: $ids (identifiers of organisations)
// columns: organisation, kind (seen from it), other (identifier), link (its properties)
// order: organisation, kind, name of the other, its id, source
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[link:SUCCEEDS|PART_OF|REPRESENTS]-(other:Organisation)
WITH id, o, link, other,
  CASE
    WHEN startNode(link) = o THEN type(link)
    WHEN link:SUCCEEDS THEN 'SUCCEEDED_BY'
    WHEN link:PART_OF THEN 'HAS_PART'
    ELSE 'REPRESENTED_BY'
  END AS kind
ORDER BY id, kind, toLower(coalesce(other.name, other.id)), other.id, link.source
RETURN id AS organisation, kind, other.id AS other, properties(link) AS link
