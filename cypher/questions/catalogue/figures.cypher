// question: the dated figures and targets of these organisations
// parameters: $ids (identifiers of organisations)
// columns: organisation (identifier), figure (all its fields)
// order: organisation, date from late to early, unknown date last, indicator, id
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[:REPORTED]->(f:Figure)
WITH DISTINCT id, f
RETURN id AS organisation, properties(f) AS figure
ORDER BY organisation, coalesce(f.date, '') DESC, f.indicator, f.id
