// question: the technologies these organisations declare to offer
// parameters: $ids (identifiers of organisations)
// columns: organisation, technology (identifiers), link (its properties)
// order: organisation, label, id, source
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[link:OFFERS]->(t:Technology)
WHERE coalesce(link.origin, 'DECLARED') = 'DECLARED'
RETURN id AS organisation, t.id AS technology, properties(link) AS link
ORDER BY organisation, toLower(coalesce(t.labelEn, t.labelIt, t.id)), technology, link.source
