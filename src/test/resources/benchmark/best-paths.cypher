// The floor for collaboration paths: the three of least cost, by association strength, over at most three hops (the question: four).
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL (a, b) {
  MATCH p = (a)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(b)
  RETURN p
  UNION
  MATCH p = (a)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(:Organisation)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(b)
  RETURN p
  UNION
  MATCH p = (a)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(:Organisation)-[:PARTICIPATES_IN]->(:Project)
    <-[:PARTICIPATES_IN]-(:Organisation)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(b)
  RETURN p
}
WITH [n IN nodes(p) WHERE n:Organisation] AS organisations
WITH DISTINCT organisations
CALL (organisations) {
  UNWIND range(0, size(organisations) - 2) AS i
  WITH organisations[i] AS one, organisations[i + 1] AS other
  WITH one, other, reduce(sum = 0.0, n IN COLLECT {
    MATCH (one)-[:PARTICIPATES_IN]->(p:Project)<-[:PARTICIPATES_IN]-(other)
    RETURN COUNT { (p)<-[:PARTICIPATES_IN]-() }
  } | sum + 1.0 / (n - 1)) AS weight
  RETURN sum(0.001 - log(weight / (COUNT { (one)-[:PARTICIPATES_IN]->() } * COUNT { (other)-[:PARTICIPATES_IN]->() }))) AS cost
}
RETURN [o IN organisations | o.name] AS names, cost
ORDER BY cost
LIMIT 3
