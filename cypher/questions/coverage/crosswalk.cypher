// question: how concepts of one scheme correspond to those of another, whichever way it was written down
// parameters: $from, $to (identifiers of schemes)
// columns: source, target (identifiers of concepts), kind (seen from source: BROAD when target is broader), share (of source that is kept)
// order: source, target, kind
// index: none; schemes are few and matches hang on their concepts
// allows: NodeByLabelScan
MATCH (a:Concept {scheme: $from})-[m:MATCHES]-(b:Concept {scheme: $to})
WITH a.id AS source, b.id AS target, startNode(m) = a AS written, m
RETURN
  source,
  target,
  CASE WHEN written THEN m.kind WHEN m.kind = 'BROAD' THEN 'NARROW' WHEN m.kind = 'NARROW' THEN 'BROAD' ELSE m.kind END AS kind,
  CASE WHEN written THEN m.share END AS share
ORDER BY source, target, kind
