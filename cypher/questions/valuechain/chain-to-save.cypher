// question: what must be known before a value chain is saved: its version, its stages, and which of the concepts named exist
// parameters: $id (identifier of the chain), $technologies, $areas (identifiers)
// columns: version (null when there is no such chain), stages, technologies, areas (identifiers that exist, of the right kind)
// order: none
// index: unique Entity.id
OPTIONAL MATCH (chain:Entity {id: $id})
WHERE chain:ValueChain
RETURN
  CASE WHEN chain IS NULL THEN null ELSE coalesce(chain.version, 1) END AS version,
  COLLECT { MATCH (chain)<-[:PART_OF]-(s:Stage) RETURN DISTINCT s.id AS stage ORDER BY stage } AS stages,
  COLLECT { UNWIND $technologies AS id MATCH (t:Entity {id: id}) WHERE t:Technology RETURN t.id } AS technologies,
  COLLECT { UNWIND $areas AS id MATCH (a:Entity {id: id}) WHERE a:PriorityArea RETURN a.id } AS areas
