// question: the sources with these identifiers
// parameters: $ids (identifiers of sources)
// columns: source (all its fields)
// order: none
// index: unique Source.id
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN properties(s) AS source
