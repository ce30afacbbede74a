// question: the technologies these organisations offer, declared or inferred, with every link that says so
// parameters: $ids (identifiers of organisations), $declaredOnly (leave out inferred ones), $first (at most so many for each)
// columns: organisation, technology (identifiers), links (properties of each link)
// order: organisation, combined confidence from high to low (strongest within a family of evidence, noisy-or between families,
//   0.9 for a declaration without a number), label, id
// index: unique Entity.id
UNWIND $ids AS id
CALL (id) {
  MATCH (o:Entity {id: id})-[link:OFFERS]->(t:Technology)
  WHERE NOT $declaredOnly OR coalesce(link.origin, 'DECLARED') = 'DECLARED'
  WITH t, coalesce(link.family, 'DECLARED') AS family, max(coalesce(link.confidence, 0.9)) AS confidence,
    collect(properties(link)) AS links
  ORDER BY confidence
  WITH t, round(1 - reduce(doubt = 1.0, c IN collect(confidence) | doubt * (1 - c)), 6) AS confidence,
    reduce(every = [], some IN collect(links) | every + some) AS links
  RETURN t.id AS technology, links, confidence, toLower(coalesce(t.labelEn, t.labelIt, t.id)) AS label
  ORDER BY confidence DESC, label, technology
  LIMIT $first
}
RETURN id AS organisation, technology, links
ORDER BY organisation, confidence DESC, label, technology
