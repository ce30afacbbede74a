// question: which concepts can texts and notations of an import mean?
// parameters: none
// columns: id, scheme, notation, kind (TECHNOLOGY, PRIORITY_AREA, INDUSTRY), address (where it was imported from),
//   labels (in all languages)
// order: none
// index: concept_scheme
MATCH (concept:Concept)
WHERE concept.scheme IS NOT NULL
RETURN
  concept.id AS id,
  concept.scheme AS scheme,
  concept.notation AS notation,
  CASE WHEN concept:PriorityArea THEN 'PRIORITY_AREA' WHEN concept:Industry THEN 'INDUSTRY' ELSE 'TECHNOLOGY' END AS kind,
  concept.record AS address,
  [label IN [concept.labelEn, concept.labelIt] + coalesce(concept.altEn, []) + coalesce(concept.altIt, [])
    WHERE label IS NOT NULL] AS labels
