// question: what is directly linked to a thing, one page of it
// parameters: $id (of the thing at the centre), $links (kinds of links wanted, in the order in which they are shown),
//   $afterRank, $afterWeight, $afterName, $afterId (sort keys of the last neighbour of the page before; null at first), $limit
// columns: id, rank (position of its first kind of link in $links), weight (joint projects for WORKED_WITH, else 1), name (in
//   lower case, as sorted; U+FFFF when unknown)
// order: rank, weight descending, name, id
// index: unique Entity.id
MATCH (c:Entity {id: $id})
CALL (c) {
  MATCH (c)-[l:PARTICIPATES_IN|MEMBER_OF|OFFERS|SEEKS|USES|ADDRESSES|LOCATED_IN|BROADER|MATCHES|PART_OF|FEEDS|REQUIRES|SUCCEEDS|REPRESENTS|PUBLISHED]-(n:Entity)
  WHERE type(l) IN $links AND n <> c
  RETURN DISTINCT n, type(l) AS link, 1 AS weight
UNION ALL
  MATCH (c)-[:PARTICIPATES_IN]->(p:Project)<-[:PARTICIPATES_IN]-(n:Organisation)
  WHERE 'WORKED_WITH' IN $links AND n <> c
  RETURN n, 'WORKED_WITH' AS link, count(DISTINCT p) AS weight
}
WITH n, [i IN range(0, size($links) - 1) WHERE $links[i] = link][0] AS rank, weight
ORDER BY rank
WITH n, head(collect(rank)) AS rank, head(collect(weight)) AS weight
WITH n.id AS id, rank, weight, toLower(coalesce(n.name, '\uFFFF')) AS name
WHERE CASE
  WHEN $afterId IS NULL THEN TRUE
  WHEN rank <> $afterRank THEN rank > $afterRank
  WHEN weight <> $afterWeight THEN weight < $afterWeight
  WHEN name <> $afterName THEN name > $afterName
  ELSE id > $afterId
END
RETURN id, rank, weight, name
ORDER BY rank, weight DESC, name, id
LIMIT $limit
