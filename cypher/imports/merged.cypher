// writes which organisations are merged into which; the load of their records joins them. What is merged already stays so
// parameters: $rows
// index: merged_id
UNWIND $rows AS row
MERGE (merged:Merged {id: row.id})
ON CREATE SET merged.into = row.into
