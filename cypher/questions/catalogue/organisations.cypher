// question: one page of the organisations that fulfil these conditions
// parameters: $filter (conditions, each null for none: matched, a map from identifiers of organisations that match a text to
//   their place, and offering, technologies that match it; types, countries, regions, clusters; technologies and areas with all
//   narrower ones; programmes, activeFrom and activeTo, which one and the same project has to fulfil; declaredOnly),
//   $order (RELEVANCE, NAME, PROJECTS or FUNDING), $afterNumber, $afterName, $afterId (sort keys of the last organisation of the
//   page before; null at first), $limit
// columns: id, number (what is sorted by before the name: place of the match, projects or funding, the latter two negative),
//   name (in lower case, as sorted; U+FFFF when unknown)
// order: number, name, id
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
WITH o, toLower(coalesce(o.name, '\uFFFF')) AS name,
  CASE $order
    WHEN 'RELEVANCE' THEN toFloat(coalesce($filter.matched[o.id], size(keys($filter.matched)), 0))
    WHEN 'PROJECTS' THEN toFloat(-COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT p })
    WHEN 'FUNDING' THEN
      COLLECT { MATCH (o)-[part:PARTICIPATES_IN]->(:Project)
        RETURN CASE WHEN count(part.contribution) = 0 THEN 1.0 ELSE -sum(part.contribution) END }[0]
    ELSE 0.0
  END AS number
WHERE $afterNumber IS NULL
  OR number > $afterNumber
  OR number = $afterNumber AND (name > $afterName OR name = $afterName AND o.id > $afterId)
RETURN o.id AS id, number, name
ORDER BY number, name, id
LIMIT $limit
