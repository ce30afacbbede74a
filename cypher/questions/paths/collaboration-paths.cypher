// question: the shortest ways, longer than $beyond, from one organisation to another through joint projects of at most
//   60 partners and at most one cluster of at most 100 members
// parameters: $from, $to (identifiers of organisations), $since (a year: only projects that ran and memberships that lasted
//   until then; null for all), $exclude (identifiers to avoid), $beyond (number of links that is too short; 0 at first)
// columns: links (links of the graph from end to end: two per hop, one where a hop joins a cluster and its own member),
//   organisations (identifiers from end to end), weight (how strong and how exclusive: Newman's 1 / (partners - 1)
//   multiplied along the way, summed over all ways by the same organisations, divided by the number of projects and
//   clusters of each organisation in between)
// order: weight descending, organisations
// index: unique Entity.id
// allows: CartesianProduct of two single nodes, the ends
// The search walks single links instead of hops: the engine then keeps one state per node and finds hubs in milliseconds.
// Of more than 20,000 equally short ways, 20,000 are compared.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a:Organisation AND b:Organisation
MATCH SHORTEST 1 GROUPS (path = (a)
  (()-[link:PARTICIPATES_IN|MEMBER_OF]-(n:Entity
    WHERE NOT n.id IN $exclude
      AND (n:Organisation
        OR ($since IS NULL OR coalesce(n.endYear, n.startYear) >= $since)
          AND (COUNT { (n)<-[:PARTICIPATES_IN]-() } <= 60
            OR COUNT { MATCH (n)<-[:PARTICIPATES_IN]-(o) RETURN DISTINCT o } <= 60)))){1,8}
  (b)
  WHERE length(path) > $beyond
    AND size([m IN link WHERE m:MEMBER_OF]) <= 2
    AND ALL(m IN link WHERE m:PARTICIPATES_IN
      OR ($since IS NULL OR coalesce(m.toYear, $since) >= $since)
        AND ALL(l IN link WHERE l:PARTICIPATES_IN
          OR endNode(l) = endNode(m) AND coalesce(l.fromYear <= m.toYear, true)))
    AND ALL(club IN [m IN link WHERE m:MEMBER_OF | endNode(m)] WHERE
      COUNT { MATCH (club)<-[:MEMBER_OF]-(o) RETURN DISTINCT o } <= 100))
WITH nodes(path) AS stops, relationships(path) AS links
LIMIT 20000
WITH size(links) AS links, stops, [
    i IN range(0, size(links))
    WHERE stops[i]:Organisation AND NOT (0 < i < size(links) AND links[i - 1]:MEMBER_OF AND links[i]:MEMBER_OF) |
    stops[i]] AS organisations
WITH links, organisations, sum(reduce(
    w = 1.0, joint IN [s IN stops WHERE NOT s IN organisations] |
    w / (COUNT { (joint)<-[:PARTICIPATES_IN|MEMBER_OF]-() } - 1))) AS strength
WITH links, [o IN organisations | o.id] AS organisations, reduce(
    w = strength, o IN organisations[1..-1] |
    w / COUNT { (o)-[:PARTICIPATES_IN|MEMBER_OF]->() }) AS weight
RETURN links, organisations, weight
ORDER BY weight DESC, organisations
