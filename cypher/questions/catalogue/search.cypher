// question: what to show of these things found by text, so that each is recognised and told from its namesakes
// parameters: $ids (identifiers of things), $quoted (those of them whose long texts are to be quoted)
// columns: id, thing (names, labels and what tells namesakes apart), scheme (titles of the taxonomy, for concepts),
//   context (name of the chain of a stage, of the publisher of an opportunity), texts (long texts of those to be quoted)
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n.id AS id,
  n {
    .name, .shortName, .acronym, .titleEn, .titleIt, .labelEn, .labelIt, .type, .city, .country, .pic, .framework,
    .grantNumber, .startYear, .endYear, .place, .level, .code
  } AS thing,
  COLLECT { MATCH (n)-[:IN_SCHEME]->(s:Scheme) RETURN s {.titleEn, .titleIt} ORDER BY s.id LIMIT 1 }[0] AS scheme,
  COLLECT {
    MATCH (n)-[:PART_OF]->(chain:ValueChain)
    WHERE n:Stage
    RETURN chain.name AS name
      UNION
    MATCH (n)<-[:PUBLISHED]-(publisher:Organisation)
    RETURN publisher.name AS name
  }[0] AS context,
  CASE WHEN id IN $quoted THEN
    [text IN [
      n.objectiveEn, n.descriptionEn, n.descriptionIt, n.missionEn, n.missionIt, n.textEn, n.textIt, n.servicesDetailEn,
      n.valuePropositionEn, n.award] WHERE text IS NOT NULL]
  END AS texts
