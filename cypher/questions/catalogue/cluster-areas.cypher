// question: the areas, industries and technologies on which these clusters declare to work, with every link that says so
// parameters: $ids (identifiers of clusters)
// columns: cluster, concept (identifiers), relation (what the links mean), links (properties of each)
// order: cluster, label, concept, relation
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[link:ADDRESSES]->(c:Concept)
WHERE link.relation IS NOT NULL
WITH id, c, link.relation AS relation, link
ORDER BY link.source
WITH id, c, relation, collect(properties(link)) AS links
RETURN id AS cluster, c.id AS concept, relation, links
ORDER BY cluster, toLower(coalesce(c.labelEn, c.labelIt, c.id)), concept, relation
