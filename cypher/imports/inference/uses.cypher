// concludes that a project uses a technology; a conclusion of the same family that is there already is replaced
// parameters: $rows (from, to, family, rule, ruleVersion, evidence, confidence, projects, projectCount, recordedOn), $source
// index: unique Entity.id
UNWIND $rows AS row
MATCH (subject:Entity {id: row.from})
MATCH (concept:Entity {id: row.to})
MERGE (subject)-[made:USES {source: $source, family: row.family}]->(concept)
SET
  made.origin = 'INFERRED',
  made.rule = row.rule,
  made.ruleVersion = row.ruleVersion,
  made.evidence = row.evidence,
  made.confidence = row.confidence,
  made.projects = CASE WHEN row.projectCount IS NULL THEN null ELSE row.projects END,
  made.projectCount = row.projectCount,
  made.recordedOn = row.recordedOn
