// question: one page of the clusters that fulfil these conditions
// parameters: $filter (conditions, each null for none: matched, identifiers of clusters that match a text; regions; areas, where a
//   narrower one counts too), $afterName, $afterId (sort keys of the last cluster of the page before; null at first), $limit
// columns: id, name (in lower case, as sorted; U+FFFF when unknown)
// order: name, id
// index: none
// allows: NodeByLabelScan of the clusters, which are few
MATCH (c:Cluster)
WHERE ($filter.matched IS NULL OR c.id IN $filter.matched)
  AND ($filter.regions IS NULL OR any(code IN $filter.regions WHERE c.nuts STARTS WITH code OR c.country = code))
  AND ($filter.areas IS NULL OR EXISTS {
    (c)-[:ADDRESSES]->(:Concept)-[:BROADER*0..12]->(a) WHERE a.id IN $filter.areas })
WITH c, toLower(coalesce(c.name, '\uFFFF')) AS name
WHERE $afterName IS NULL OR name > $afterName OR name = $afterName AND c.id > $afterId
RETURN c.id AS id, name
ORDER BY name, id
LIMIT $limit
