// writes what a source says about projects; shown-values.cypher then picks what is shown
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (project:Entity {id: row.id})
SET project:Project
MERGE (project)-[said:DESCRIBED_BY]->(source)
SET said += row {
      .name, .framework, .grantNumber, .rcn, .acronym, .titleEn, .titleIt, .objectiveEn, .programme, .programmePart,
      .topic, .topicTitle, .call, .fundingScheme, .status, .start, .end, .totalCost, .funding, .currency, .funder,
      .place, .nuts, .award, .awardDate, .unknownFields, .record, .recordedOn
    },
    said.startYear = coalesce(row.startYear, toInteger(left(row.start, 4))),
    said.endYear = coalesce(row.endYear, toInteger(left(split(row.end, '/')[-1], 4)))
