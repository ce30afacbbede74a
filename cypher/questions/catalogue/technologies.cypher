// question: technologies of a taxonomy or directly below another technology, one page of them
// parameters: $scheme (identifier of a taxonomy, or null), $parent (identifier of the technology above, or null), $afterScheme,
//   $afterNotation, $afterId (sort keys of the last technology of the page before; null at first), $limit
// columns: concept (all its fields), kind (TECHNOLOGY), notation (as sorted)
// order: scheme, notation (unknown first), identifier
// index: Concept.scheme
MATCH (c:Concept)
WHERE c.scheme >= coalesce($scheme, $afterScheme, '') AND ($scheme IS NULL OR c.scheme = $scheme)
  AND c:Technology
  AND ($parent IS NULL OR EXISTS { (c)-[:BROADER]->(:Entity {id: $parent}) })
WITH c, coalesce(c.notation, '') AS notation
WHERE $afterId IS NULL
  OR c.scheme > $afterScheme
  OR c.scheme = $afterScheme AND (notation > $afterNotation
    OR notation = $afterNotation AND c.id > $afterId)
RETURN properties(c) AS concept, 'TECHNOLOGY' AS kind, notation
ORDER BY c.scheme, notation, c.id
LIMIT $limit
