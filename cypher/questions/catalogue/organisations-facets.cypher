// question: how many organisations fulfil these conditions, and how they spread over each dimension
// parameters: $filter (conditions, each null for none: matched, a map from identifiers of organisations that match a text to
//   their place, and offering, technologies that match it; types, countries, regions, clusters; technologies and areas with all
//   narrower ones; programmes, activeFrom and activeTo, which one and the same project has to fulfil; declaredOnly),
//   $dimensions (names of those wanted: total, types, countries, regions, clusters, technologies, areas, programmes), $chosen
//   (keys that are wanted whatever their number)
// columns: dimension, key (empty for the total; a region is also counted within the one around it, a technology and an area
//   within the broader ones), count (of organisations)
// order: dimension, count from high to low, key
// index: none
// allows: NodeByLabelScan of the organisations, because any combination of conditions, also none, is answered here
MATCH (o:Organisation)
WHERE ($filter.types IS NULL OR coalesce(o.type, 'UNKNOWN') IN $filter.types)
  AND ($filter.countries IS NULL OR o.country IN $filter.countries)
  AND ($filter.regions IS NULL OR any(code IN $filter.regions WHERE o.nuts STARTS WITH code OR o.country = code))
  AND ($filter.matched IS NULL OR $filter.matched[o.id] IS NOT NULL
    OR EXISTS { (o)-[offer:OFFERS]->(t) WHERE t.id IN $filter.offering
      AND (NOT $filter.declaredOnly OR offer.origin = 'DECLARED') })
  AND ($filter.clusters IS NULL OR EXISTS { (o)-[:MEMBER_OF]->(c) WHERE c.id IN $filter.clusters })
  AND ($filter.technologies IS NULL OR EXISTS { (o)-[offer:OFFERS]->(t) WHERE t.id IN $filter.technologies
    AND (NOT $filter.declaredOnly OR offer.origin = 'DECLARED') })
  AND ($filter.areas IS NULL OR EXISTS { (o)-[address:ADDRESSES]->(a) WHERE a.id IN $filter.areas
    AND (NOT $filter.declaredOnly OR address.origin = 'DECLARED') })
  AND ($filter.programmes IS NULL AND $filter.activeFrom IS NULL AND $filter.activeTo IS NULL
    OR EXISTS { (o)-[:PARTICIPATES_IN]->(p:Project)
      WHERE ($filter.programmes IS NULL OR p.framework IN $filter.programmes)
        AND ($filter.activeFrom IS NULL OR coalesce(p.endYear, p.startYear) >= $filter.activeFrom)
        AND ($filter.activeTo IS NULL OR coalesce(p.startYear, p.endYear) <= $filter.activeTo) })
WITH collect(o) AS found
CALL (found) {
  WITH found
  WHERE 'total' IN $dimensions
  RETURN 'total' AS dimension, '' AS key, size(found) AS count
    UNION ALL
  WITH found
  WHERE 'types' IN $dimensions
  UNWIND found AS o
  RETURN 'types' AS dimension, coalesce(o.type, 'UNKNOWN') AS key, count(*) AS count
    UNION ALL
  WITH found
  WHERE 'countries' IN $dimensions
  UNWIND found AS o
  WITH o
  WHERE o.country IS NOT NULL
  RETURN 'countries' AS dimension, o.country AS key, count(*) AS count
    UNION ALL
  WITH found
  WHERE 'regions' IN $dimensions
  UNWIND found AS o
  UNWIND [4, 5] AS length
  WITH o, length
  WHERE size(o.nuts) >= length
  RETURN 'regions' AS dimension, left(o.nuts, length) AS key, count(*) AS count
    UNION ALL
  WITH found
  WHERE 'clusters' IN $dimensions
  UNWIND found AS o
  MATCH (o)-[:MEMBER_OF]->(c:Organisation)
  RETURN 'clusters' AS dimension, c.id AS key, count(DISTINCT o) AS count
    UNION ALL
  WITH found
  WHERE 'technologies' IN $dimensions
  UNWIND found AS o
  MATCH (o)-[offer:OFFERS]->(t:Technology)
  WHERE NOT $filter.declaredOnly OR offer.origin = 'DECLARED'
  WITH t, collect(DISTINCT o) AS suppliers
  MATCH (t)-[:BROADER*0..12]->(wide:Technology)
  UNWIND suppliers AS o
  RETURN 'technologies' AS dimension, wide.id AS key, count(DISTINCT o) AS count
    UNION ALL
  WITH found
  WHERE 'areas' IN $dimensions
  UNWIND found AS o
  MATCH (o)-[address:ADDRESSES]->(a:PriorityArea)
  WHERE NOT $filter.declaredOnly OR address.origin = 'DECLARED'
  WITH a, collect(DISTINCT o) AS members
  MATCH (a)-[:BROADER*0..12]->(wide:PriorityArea)
  UNWIND members AS o
  RETURN 'areas' AS dimension, wide.id AS key, count(DISTINCT o) AS count
    UNION ALL
  WITH found
  WHERE 'programmes' IN $dimensions
  UNWIND found AS o
  MATCH (o)-[:PARTICIPATES_IN]->(p:Project)
  WHERE p.framework IS NOT NULL
    AND ($filter.activeFrom IS NULL OR coalesce(p.endYear, p.startYear) >= $filter.activeFrom)
    AND ($filter.activeTo IS NULL OR coalesce(p.startYear, p.endYear) <= $filter.activeTo)
  RETURN 'programmes' AS dimension, p.framework AS key, count(DISTINCT o) AS count
}
WITH dimension, key, count
ORDER BY dimension, count DESC, key
WITH dimension, collect({key: key, count: count}) AS counted
UNWIND range(0, size(counted) - 1) AS i
WITH dimension, counted[i] AS value, i
WHERE i < 100 OR value.key IN $chosen
RETURN dimension, value.key AS key, value.count AS count
ORDER BY dimension, i
