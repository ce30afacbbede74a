// question: the clusters to which these organisations belong or belonged, with each source that says so
// parameters: $ids (identifiers of organisations)
// columns: organisation, cluster (identifiers), link (its properties)
// order: name of the cluster, its id, role as listed in the model, source, from
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[link:MEMBER_OF]->(c:Organisation)
WITH id, c, link,
  [i IN range(0, 6)
    WHERE ['FOUNDER', 'LEAD', 'BOARD', 'PARTNER', 'ASSOCIATE', 'MAJOR_PLAYER', 'MEMBER'][i] = link.role][0] AS position
RETURN id AS organisation, c.id AS cluster, properties(link) AS link
ORDER BY toLower(coalesce(c.name, c.id)), c.id, position, link.source, coalesce(link.from, '')
