// question: how many technologies a taxonomy has, or lie directly below another technology
// parameters: $scheme (identifier of a taxonomy, or null), $parent (identifier of the technology above, or null)
// columns: technologies (how many)
// order: a single row
// index: Concept.scheme
MATCH (c:Concept)
WHERE c.scheme >= coalesce($scheme, '') AND ($scheme IS NULL OR c.scheme = $scheme)
  AND c:Technology
  AND ($parent IS NULL OR EXISTS { (c)-[:BROADER]->(:Entity {id: $parent}) })
RETURN count(c) AS technologies
