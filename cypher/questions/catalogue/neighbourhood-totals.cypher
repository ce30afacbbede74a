// question: how many neighbours a thing has by kind of link, and how many of them are shown up to the end of a page
// parameters: $id (of the thing at the centre), $links (kinds of links wanted, in the order in which they are shown),
//   $lastRank, $lastWeight, $lastName, $lastId (sort keys of the last neighbour shown, as in neighbourhood; null for none)
// columns: link, of, shown
// order: link, as in $links
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
WITH n, collect(rank) AS ranks, head(collect(weight)) AS weight
WITH ranks, head(ranks) AS rank, weight, toLower(coalesce(n.name, '\uFFFF')) AS name, n.id AS id
WITH ranks, CASE
  WHEN $lastId IS NULL THEN FALSE
  WHEN rank <> $lastRank THEN rank < $lastRank
  WHEN weight <> $lastWeight THEN weight > $lastWeight
  WHEN name <> $lastName THEN name < $lastName
  ELSE id <= $lastId
END AS isShown
UNWIND ranks AS rank
WITH rank, count(*) AS of, count(CASE WHEN isShown THEN 1 END) AS shown
ORDER BY rank
RETURN $links[rank] AS link, of, shown
