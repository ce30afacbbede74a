// question: what these values of facets are called
// parameters: $ids (identifiers of clusters, technologies and areas), $codes (of countries and regions)
// columns: key, labelEn, labelIt
// order: none
// index: unique Entity.id, range Region.code
CALL () {
  UNWIND $ids AS key
  MATCH (n:Entity {id: key})
  RETURN key, coalesce(n.labelEn, n.labelIt, n.name) AS labelEn, coalesce(n.labelIt, n.labelEn, n.name) AS labelIt
    UNION ALL
  UNWIND $codes AS key
  MATCH (r:Region {code: key})
  RETURN key, r.labelEn AS labelEn, r.labelIt AS labelIt
}
RETURN key, labelEn, labelIt
