// question: what each of these concepts corresponds to in other schemes
// parameters: $ids (identifiers of concepts)
// columns: concept, other (identifier), outgoing (whether the link starts from concept), link (its properties)
// order: concept, scheme and notation of the other concept, its identifier, source
// index: unique Entity.id
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[m:MATCHES]-(o:Concept)
RETURN id AS concept, o.id AS other, startNode(m) = c AS outgoing, properties(m) AS link
ORDER BY concept, o.scheme, o.notation, other, m.source
