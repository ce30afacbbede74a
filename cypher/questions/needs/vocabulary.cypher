// question: every technology with all that it is called
// parameters: none
// columns: id, labels, synonyms (both languages)
// order: id
// index: none, whole taxonomies are read
// allows: NodeByLabelScan
MATCH (t:Technology)
RETURN
  t.id AS id,
  [label IN [t.labelEn, t.labelIt] WHERE label IS NOT NULL] AS labels,
  coalesce(t.altEn, []) + coalesce(t.altIt, []) AS synonyms
ORDER BY id
