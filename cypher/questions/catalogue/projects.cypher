// question: projects that fulfil a filter, one page of them
// parameters: $ids (identifiers of projects that hold the searched text, best match first; null without a text),
//   $programmes, $topics, $technologies, $areas, $organisations, $from, $to, $status (as in ProjectFilter; null when absent),
//   $today (ISO 8601 date by which a status follows from the dates),
//   $afterPosition, $afterStart, $afterName, $afterId (sort keys of the last project of the page before; null at first), $limit
// columns: project (all its fields but the long objective), region (identifier of the smallest region known, or null), position (in $ids, 0 without
//   a text), start, name (as sorted)
// order: position, start descending (unknown last), name in lower case, identifier
// index: unique Entity.id
// allows: NodeByLabelScan of all projects, the list that is asked for when there is no text;
//   CartesianProduct with the single row that holds the technologies and areas wanted
WITH
  COLLECT { UNWIND $technologies AS wanted MATCH (:Entity {id: wanted})<-[:BROADER*0..12]-(t) RETURN DISTINCT t.id AS found } AS technologies,
  COLLECT { UNWIND $areas AS wanted MATCH (:Entity {id: wanted})<-[:BROADER*0..12]-(a) RETURN DISTINCT a.id AS found } AS areas
CALL () {
  WITH 0 AS position
  WHERE $ids IS NULL
  MATCH (p:Project)
  RETURN p, position
UNION ALL
  UNWIND range(0, size(coalesce($ids, [])) - 1) AS position
  MATCH (p:Entity {id: $ids[position]})
  WHERE p:Project
  RETURN p, position
}
WITH p, position, technologies, areas
WHERE ($programmes IS NULL OR p.framework IN $programmes
    OR ANY(wanted IN $programmes WHERE ANY(part IN p.programme WHERE part = wanted OR part STARTS WITH wanted + '.'
      OR wanted ENDS WITH '.' AND part STARTS WITH wanted)))
  AND ($topics IS NULL OR p.topic IN $topics)
  AND ($technologies IS NULL OR EXISTS { (p)-[:USES]->(t) WHERE t.id IN technologies })
  AND ($areas IS NULL OR EXISTS { (p)-[:ADDRESSES]->(a) WHERE a.id IN areas })
  AND ($organisations IS NULL OR EXISTS { (p)<-[:PARTICIPATES_IN]-(o) WHERE o.id IN $organisations })
  AND ($from IS NULL OR coalesce(p.endYear, p.startYear) >= $from)
  AND ($to IS NULL OR coalesce(p.startYear, p.endYear) <= $to)
  AND ($status IS NULL OR coalesce(p.status, CASE
    WHEN p.end < left($today, size(p.end)) THEN 'CLOSED'
    WHEN p.end >= left($today, size(p.end)) AND p.start <= left($today, size(p.start)) THEN 'RUNNING'
  END) IN $status)
WITH p, position, coalesce(p.start, '') AS start, toLower(coalesce(p.name, '\uFFFF')) AS name
WHERE CASE
  WHEN $afterId IS NULL THEN TRUE
  WHEN position <> $afterPosition THEN position > $afterPosition
  WHEN start <> $afterStart THEN start < $afterStart
  WHEN name <> $afterName THEN name > $afterName
  ELSE p.id > $afterId
END
WITH p, position, start, name
ORDER BY position, start DESC, name, p.id
LIMIT $limit
RETURN
  p {.*, objectiveEn: null} AS project,
  COLLECT {
    MATCH (p)-[:LOCATED_IN]->(r:Region)
    RETURN r.id AS region
    ORDER BY r.level DESC, region
    LIMIT 1
  }[0] AS region,
  position,
  start,
  name
ORDER BY position, start DESC, name, p.id
