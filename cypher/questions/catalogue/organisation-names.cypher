// question: every spelling of the names of these organisations that any source uses
// parameters: $ids (identifiers of organisations)
// columns: organisation, text, kind (NAME, SHORT, FORMER or OTHER; the first that applies), sources (identifiers)
// order: organisation, kind, text; sources by rank, then identifier
// index: unique Entity.id
UNWIND $ids AS id
MATCH (o:Entity {id: id})-[said:DESCRIBED_BY]->(s:Source)
UNWIND
  [[0, said.name], [1, said.shortName]]
  + [name IN coalesce(said.formerNames, []) | [2, name]]
  + [name IN coalesce(said.otherNames, []) | [3, name]] AS spelling
WITH id, spelling[1] AS text, spelling[0] AS kind, s
WHERE text IS NOT NULL
WITH id, text, kind, s
ORDER BY coalesce(s.rank, 0) DESC, s.id
WITH id, text, min(kind) AS position, collect(DISTINCT s.id) AS sources
RETURN id AS organisation, text, ['NAME', 'SHORT', 'FORMER', 'OTHER'][position] AS kind, sources
ORDER BY organisation, position, text
