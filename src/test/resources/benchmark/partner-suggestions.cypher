// The floor for partner suggestions: common partners, country and fit, with the facts to show for each of the best twenty.
MATCH (me:Entity {id: $organisation})-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(partner)
WHERE partner <> me
WITH me, collect(DISTINCT partner) AS partners
UNWIND partners AS partner
MATCH (partner)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(other)
WHERE other <> me AND NOT other IN partners
WITH me, other, count(DISTINCT partner) AS common
WITH me, other, log(1 + common) + CASE WHEN other.country = me.country THEN 0.45 ELSE 0.0 END AS near,
  COUNT { (other)-[:PARTICIPATES_IN]->(:Project)-[:USES]->(t:Technology) WHERE t.id IN $technologies } AS fit
WHERE fit > 0
WITH me, other, near + 0.55 * log(1 + fit) AS score
ORDER BY score DESC, other.id
LIMIT 20
CALL (other) {
  MATCH (other)-[link:PARTICIPATES_IN]->(p:Project)-[:USES]->(t:Technology)
  WHERE t.id IN $technologies
  WITH t, p, link ORDER BY p.endYear DESC, p.id
  RETURN collect({technology: t.name, project: p.name, source: link.source})[0..2] AS ran
}
CALL (me, other) {
  MATCH (me)-[:PARTICIPATES_IN]->(mine:Project)<-[:PARTICIPATES_IN]-(person)-[:PARTICIPATES_IN]->(theirs:Project)<-[:PARTICIPATES_IN]-(other)
  WHERE mine <> theirs
  WITH person, mine, theirs ORDER BY mine.endYear DESC, theirs.endYear DESC, person.id
  RETURN collect({person: person.name, mine: mine.name, theirs: theirs.name})[0..2] AS introductions
}
RETURN other.id AS id, other.name AS name, other.country AS country, score, ran, introductions
ORDER BY score DESC, id
