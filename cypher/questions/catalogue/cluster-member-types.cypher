// question: how many members of each type these clusters have, each organisation once
// parameters: $ids (identifiers of clusters)
// columns: cluster (identifier), type (of organisation), members
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})<-[:MEMBER_OF]-(o:Organisation)
WITH DISTINCT id, o
RETURN id AS cluster, coalesce(o.type, 'UNKNOWN') AS type, count(*) AS members
