// question: the next organisations, with the subjects of their projects, the areas of their clusters and what the rules
//   concluded before
// parameters: $after (identifier after which to go on), $limit (how many), $source (source of conclusions), $only
//   (identifiers to which to keep; null for all)
// columns: id, type, subjects {project, projectName, year, role, kind, concept, family, confidence, evidence},
//   clusterAreas {clusterName, area, via}, links {kind, to, link (its properties)}
// order: id
// index: unique Entity.id
MATCH (o:Entity)
WHERE o.id > $after AND o:Organisation AND ($only IS NULL OR o.id IN $only)
WITH o
ORDER BY o.id
LIMIT $limit
RETURN
  o.id AS id,
  coalesce(o.type, 'UNKNOWN') AS type,
  COLLECT {
    MATCH (o)-[part:PARTICIPATES_IN]->(p:Project)-[has:USES|ADDRESSES]->(concept:Technology|PriorityArea)
    OPTIONAL MATCH (s:Source {id: has.source})
    RETURN {
      project: p.id,
      projectName: coalesce(p.name, p.id),
      year: p.startYear,
      role: part.role,
      kind: type(has),
      concept: concept.id,
      family: has.family,
      confidence: has.confidence,
      evidence: coalesce(has.evidence, 'declared by ' + coalesce(s.title, has.source))
    }
  } AS subjects,
  COLLECT {
    MATCH (o)-[:MEMBER_OF]->(cluster:Cluster)-[address:ADDRESSES]->(declared:PriorityArea)
    WHERE address.origin = 'DECLARED'
    MATCH (declared)-[step:MATCHES*0..1]->(area:PriorityArea)
    WHERE all(m IN step WHERE m.kind IN ['EXACT', 'CLOSE', 'BROAD'])
    RETURN DISTINCT {
      clusterName: coalesce(cluster.name, cluster.id),
      area: area.id,
      via: coalesce(declared.labelEn, declared.labelIt, declared.id)
    }
  } AS clusterAreas,
  COLLECT {
    MATCH (o)-[made:OFFERS|ADDRESSES]->(concept:Concept)
    WHERE made.source = $source
    RETURN {kind: type(made), to: concept.id, link: properties(made)}
  } AS links
ORDER BY id
