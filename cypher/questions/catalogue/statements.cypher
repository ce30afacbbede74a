// question: what each source says about these things, beside what is shown
// parameters: $ids (identifiers of organisations, clusters and projects)
// columns: thing, source (identifiers), rank (of the source, 0 when it has none), said (what the source says, property by property), shown (the values shown)
// order: thing, corrections made here first, rank of the source from high to low, recordedOn from late to early, source,
//   records merged into it last
// index: unique Entity.id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[said:DESCRIBED_BY]->(s:Source)
RETURN id AS thing, s.id AS source, coalesce(s.rank, 0) AS rank, properties(said) AS said, properties(n) AS shown
ORDER BY thing, source = 'source:corrections' DESC, rank DESC, coalesce(said.recordedOn, '') DESC, source,
  coalesce(said.mergedStart, '')
