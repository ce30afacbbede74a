// question: how many clusters fulfil these conditions
// parameters: $filter (conditions, each null for none: matched, identifiers of clusters that match a text; regions; areas, where a
//   narrower one counts too)
// columns: clusters
// order: a single row
// index: none
// allows: NodeByLabelScan of the clusters, which are few
MATCH (c:Cluster)
WHERE ($filter.matched IS NULL OR c.id IN $filter.matched)
  AND ($filter.regions IS NULL OR any(code IN $filter.regions WHERE c.nuts STARTS WITH code OR c.country = code))
  AND ($filter.areas IS NULL OR EXISTS {
    (c)-[:ADDRESSES]->(:Concept)-[:BROADER*0..12]->(a) WHERE a.id IN $filter.areas })
RETURN count(*) AS clusters
