// question: every call with who published it and the technologies it is about
// parameters: none
// columns: row (map from property to value)
// order: id
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (publisher:Entity)-[link:PUBLISHED]->(n:Call)
RETURN n {
  .*,
  publisher: coalesce(link.mergedStart, publisher.id),
  technologies: COLLECT { MATCH (n)-[:ABOUT]->(t:Technology) RETURN t.id ORDER BY t.id }
} AS row
ORDER BY n.id
