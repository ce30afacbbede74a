// question: the areas and industries these organisations address, declared or inferred, with every link that says so
// parameters: $ids (identifiers of organisations), $declaredOnly (leave out inferred ones), $first (at most so many for each)
// columns: organisation, area (identifiers), relation (what a declaration means, null when there is none), links (properties of
//   each link: those of the relation, and the inferred ones)
// order: organisation, combined confidence from high to low (strongest within a family of evidence, noisy-or between families,
//   0.9 for a declaration without a number), label, id, relation
// index: unique Entity.id
UNWIND $ids AS id
CALL (id) {
  MATCH (o:Entity {id: id})-[address:ADDRESSES]->(a:PriorityArea|Industry)
  WHERE NOT $declaredOnly OR coalesce(address.origin, 'DECLARED') = 'DECLARED'
  WITH a, collect(DISTINCT address.relation) AS relations, collect(address) AS addresses
  UNWIND CASE WHEN relations = [] THEN [null] ELSE relations END AS relation
  UNWIND [link IN addresses WHERE link.relation IS NULL OR link.relation = relation] AS link
  WITH a, relation, coalesce(link.family, 'DECLARED') AS family, max(coalesce(link.confidence, 0.9)) AS confidence,
    collect(properties(link)) AS links
  ORDER BY confidence
  WITH a, relation, round(1 - reduce(doubt = 1.0, c IN collect(confidence) | doubt * (1 - c)), 6) AS confidence,
    reduce(every = [], some IN collect(links) | every + some) AS links
  RETURN a.id AS area, relation, links, confidence, toLower(coalesce(a.labelEn, a.labelIt, a.id)) AS label
  ORDER BY confidence DESC, label, area, relation
  LIMIT $first
}
RETURN id AS organisation, area, relation, links
ORDER BY organisation, confidence DESC, label, area, relation
