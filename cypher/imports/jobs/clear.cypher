// takes out of the graph what loads put there, before another version of the sample is loaded. The record of loads stays, and
//   so do accounts, the audit log, and what people corrected: of a corrected thing nothing but the corrections is left
// parameters: none
// allows: AllNodesScan
MATCH (n)
WHERE (n:Entity OR n:Source OR n:Figure OR n:Service OR n:FundedProgramme OR n:Achievement OR n:ImportNotice)
  AND NOT coalesce(n.id = 'source:corrections', false)
CALL {
  WITH n
  OPTIONAL MATCH (n)-[link]-(end)
  WHERE NOT coalesce(end.id = 'source:corrections', false)
  DELETE link
  WITH DISTINCT n
  OPTIONAL MATCH (n)-[corrected:DESCRIBED_BY]->(:Source {id: 'source:corrections'})
  FOREACH (word IN CASE WHEN corrected IS NULL THEN [] ELSE [corrected] END |
    SET n = {id: n.id}
    SET n += properties(word)
    SET n.recordedOn = null
  )
  FOREACH (gone IN CASE WHEN corrected IS NULL THEN [n] ELSE [] END | DELETE gone)
} IN TRANSACTIONS OF 2000 ROWS
