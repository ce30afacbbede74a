// writes dated figures and targets of organisations
// parameters: $rows
// index: entity_id, figure_id
UNWIND $rows AS row
MATCH (organisation:Entity {id: row.organisation})
MERGE (figure:Figure {id: row.id})
SET figure += row {.indicator, .date, .value, .unit, .kind, .asSaid, .source, .record, .recordedOn}
MERGE (organisation)-[link:REPORTED {source: row.source}]->(figure)
SET link += row {.record, .recordedOn}, link.origin = 'DECLARED'
