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
WITH c, c.scheme AS taxonomy, coalesce(c.notation, '') AS notation, c.id AS id
WHERE CASE
  WHEN $afterId IS NULL THEN TRUE
  WHEN taxonomy <> $afterScheme THEN taxonomy > $afterScheme
  WHEN notation <> $afterNotation THEN notation > $afterNotation
  ELSE id > $afterId
END
RETURN properties(c) AS concept, 'TECHNOLOGY' AS kind, notation
ORDER BY taxonomy, notation, id
LIMIT $limit
