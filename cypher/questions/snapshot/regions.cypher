// question: every region with the one it is a part of
// parameters: none
// columns: id, code, level, parent (identifier; null at the top)
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan
MATCH (r:Region)
RETURN
  r.id AS id,
  r.code AS code,
  r.level AS level,
  head(COLLECT { MATCH (r)-[:PART_OF]->(whole:Region) RETURN whole.id ORDER BY whole.id LIMIT 1 }) AS parent
