// question: the next projects, with everything the rules look at and what they concluded before
// parameters: $after (identifier after which to go on), $limit (how many), $source (source of conclusions)
// columns: id, topic, topicTitle, programmes, texts, declared {technology, sourceTitle, family, confidence},
//   links {kind, to, link (its properties)}
// order: id
// index: unique Entity.id
MATCH (p:Entity)
WHERE p.id > $after AND p:Project
WITH p
ORDER BY p.id
LIMIT $limit
RETURN
  p.id AS id,
  p.topic AS topic,
  p.topicTitle AS topicTitle,
  coalesce(p.programme, []) AS programmes,
  [text IN [p.name, p.titleEn, p.titleIt, p.objectiveEn] WHERE text IS NOT NULL] AS texts,
  COLLECT {
    MATCH (p)-[use:USES]->(technology:Technology)
    WHERE use.origin = 'DECLARED'
    OPTIONAL MATCH (s:Source {id: use.source})
    RETURN {
      technology: technology.id,
      sourceTitle: coalesce(s.title, use.source),
      family: use.family,
      confidence: use.confidence
    }
    ORDER BY technology.id, use.source
  } AS declared,
  COLLECT {
    MATCH (p)-[made:USES|ADDRESSES]->(concept:Concept)
    WHERE made.source = $source
    RETURN {kind: type(made), to: concept.id, link: properties(made)}
  } AS links
ORDER BY id
