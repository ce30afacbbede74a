// question: the opportunities and calls with these identifiers
// parameters: $ids (identifiers of opportunities and calls)
// columns: opportunity (all its fields), isCall
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})
WHERE o:Opportunity OR o:Call
RETURN properties(o) AS opportunity, o:Call AS isCall
