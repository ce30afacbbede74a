// question: what holds these words, with the short texts by which it can be ranked
// parameters: $indexes (full-text indexes to ask), $words (words as a Lucene query whose characters are literal),
//   $kinds (kinds of things wanted, or null for all), $limit (at most so many)
// columns: id, kind, degree (number of links), thing (names, labels, titles, places, identifiers)
// order: relevance to the index, then id; only the cut at $limit depends on it
// index: full text entity_names, entity_texts_it, entity_texts_en
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $words) YIELD node, score
WITH node AS n, max(score) AS relevance
WITH n, relevance,
  CASE
    WHEN n:Cluster THEN 'CLUSTER'
    WHEN n:Organisation THEN 'ORGANISATION'
    WHEN n:Project THEN 'PROJECT'
    WHEN n:Technology THEN 'TECHNOLOGY'
    WHEN n:PriorityArea THEN 'PRIORITY_AREA'
    WHEN n:Industry THEN 'INDUSTRY'
    WHEN n:Region THEN 'REGION'
    WHEN n:ValueChain THEN 'VALUE_CHAIN'
    WHEN n:Stage THEN 'STAGE'
    WHEN n:Opportunity THEN 'OPPORTUNITY'
    WHEN n:Call THEN 'CALL'
  END AS kind
WHERE kind IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds)
WITH n, kind, relevance
ORDER BY relevance DESC, n.id
LIMIT $limit
RETURN
  n.id AS id,
  kind,
  COUNT { (n)--() } AS degree,
  n {
    .name, .shortName, .names, .formerNames, .acronym, .labelEn, .labelIt, .altEn, .altIt, .titleEn, .titleIt,
    .topic, .topicTitle, .programme, .type, .city, .place, .pic, .vat, .ror, .taxCode, .registerNumber, .grantNumber, .rcn, .notation, .code
  } AS thing
