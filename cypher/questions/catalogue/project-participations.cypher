// question: who takes part in these projects
// parameters: $ids (identifiers of projects), $first (at most so many for each)
// columns: project, organisation (identifiers), link (properties of the participation), currency (of the project)
// order: project, coordinator first, name (unknown last), organisation, source
// index: unique Entity.id
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)<-[part:PARTICIPATES_IN]-(o:Organisation)
  RETURN o.id AS organisation, part, CASE part.role WHEN 'COORDINATOR' THEN 0 ELSE 1 END AS rank, toLower(o.name) AS name
  ORDER BY rank, name, organisation, part.source
  LIMIT $first
}
RETURN id AS project, organisation, properties(part) AS link, p.currency AS currency
ORDER BY project, rank, name, organisation, part.source
