// question: how many concepts each of these schemes has
// parameters: $ids (identifiers of schemes)
// columns: scheme, concepts (how many)
// order: none
// index: Concept.scheme
UNWIND $ids AS id
RETURN id AS scheme, COUNT { MATCH (c:Concept {scheme: id}) } AS concepts
