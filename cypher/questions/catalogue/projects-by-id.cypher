// question: the projects with these identifiers
// parameters: $ids (identifiers of projects)
// columns: project (all its fields but the long objective), region (identifier of the smallest region known, or null)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (p:Entity {id: id})
WHERE p:Project
RETURN
  p {.*, objectiveEn: null} AS project,
  COLLECT {
    MATCH (p)-[:LOCATED_IN]->(r:Region)
    RETURN r.id AS region
    ORDER BY r.level DESC, region
    LIMIT 1
  }[0] AS region
