// writes sources
// parameters: $rows
// index: source_id
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += row {.title, .publisher, .licence, .retrievedOn, .address, .rank, .status}
