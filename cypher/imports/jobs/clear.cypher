// empties the graph of everything but the record of loads and migrations
// parameters: none
// allows: AllNodesScan
MATCH (n)
WHERE NOT n:Migration AND NOT n:ImportJob
CALL {
  WITH n
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS
