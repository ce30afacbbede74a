// question: which of these technologies belong to a taxonomy or lie directly below another technology
// parameters: $ids (identifiers of technologies, best match first), $scheme, $parent (as in technologies)
// columns: id
// order: as in $ids
// index: unique Entity.id
UNWIND range(0, size($ids) - 1) AS position
MATCH (c:Entity {id: $ids[position]})
WHERE c:Technology
  AND ($scheme IS NULL OR c.scheme = $scheme)
  AND ($parent IS NULL OR EXISTS { (c)-[:BROADER]->(:Entity {id: $parent}) })
RETURN c.id AS id
ORDER BY position
