// question: the organisations that offer each of these technologies or a narrower one, one page of them for each
// parameters: $ids (identifiers of technologies), $afterOrigin, $afterConfidence, $afterName, $afterId (sort keys of the last
//   supplier of the page before; null at first), $limit
// columns: technology, supplier (identifier), origin (0 declared, 1 inferred), confidence (combined: strongest within a family
//   of sources, noisy-or between families, 0.9 for a declaration without a number), name (in lower case, as sorted; U+FFFF
//   when unknown), said (properties of each link that says so)
// order: technology, origin, confidence descending, name, supplier
// index: unique Entity.id
UNWIND $ids AS technology
MATCH (t:Entity {id: technology})
CALL (t) {
  MATCH (t)<-[:BROADER*0..12]-(x)<-[l:OFFERS]-(o:Organisation)
  WITH DISTINCT o, l
  WITH o, CASE WHEN l.origin = 'INFERRED' THEN coalesce(l.family, '') ELSE 'declared' END AS family,
    max(coalesce(l.confidence, 0.9)) AS confidence, collect(properties(l)) AS said
  ORDER BY confidence
  WITH o, min(CASE family WHEN 'declared' THEN 0 ELSE 1 END) AS origin,
    1 - reduce(doubt = 1.0, c IN collect(confidence) | doubt * (1 - c)) AS confidence,
    reduce(all = [], s IN collect(said) | all + s) AS said
  WITH o.id AS supplier, origin, confidence, toLower(coalesce(o.name, '\uFFFF')) AS name, said
  WHERE CASE
    WHEN $afterId IS NULL THEN TRUE
    WHEN origin <> $afterOrigin THEN origin > $afterOrigin
    WHEN confidence <> $afterConfidence THEN confidence < $afterConfidence
    WHEN name <> $afterName THEN name > $afterName
    ELSE supplier > $afterId
  END
  RETURN supplier, origin, confidence, name, said
  ORDER BY origin, confidence DESC, name, supplier
  LIMIT $limit
}
RETURN technology, supplier, origin, confidence, name, said
ORDER BY technology, origin, confidence DESC, name, supplier
