// question: one page of the projects of each of these organisations, with its part in each
// parameters: $ids (identifiers of organisations), $afterStart, $afterId (sort keys of the last project of the page before; null
//   at first), $limit (at most so many for each)
// columns: organisation, project (identifiers), start (empty when unknown), role (the first that applies), contribution, currency
// order: organisation, start from late to early, id
// index: unique Entity.id
UNWIND $ids AS id
CALL (id) {
  MATCH (o:Entity {id: id})-[part:PARTICIPATES_IN]->(p:Project)
  WITH p, part,
    [i IN range(0, 5)
      WHERE ['COORDINATOR', 'PARTICIPANT', 'THIRD_PARTY', 'PARTNER', 'IMPLEMENTER', 'FUNDER'][i] = part.role][0] AS position
  ORDER BY position, part.source
  WITH p, coalesce(p.start, '') AS start, collect(part.role)[0] AS role, collect(part.contribution)[0] AS contribution
  WHERE $afterStart IS NULL OR start < $afterStart OR start = $afterStart AND p.id > $afterId
  RETURN p.id AS project, start, role, contribution, p.currency AS currency
  ORDER BY start DESC, project
  LIMIT $limit
}
RETURN id AS organisation, project, start, role, contribution, currency
ORDER BY organisation, start DESC, project
