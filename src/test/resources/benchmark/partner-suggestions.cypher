// The floor for partner suggestions: everybody who ran a project with what is asked for and is no partner yet, by need, activity,
// country and partners in common (the question: also nearness over four steps and likeness of technologies, and medians of all),
// with the facts to show for each of the best twenty.
MATCH (t:Entity)
WHERE t.id IN $technologies
MATCH (t)<-[:USES]-(p:Project)<-[:PARTICIPATES_IN]-(other)
WITH other, t, count(DISTINCT p) AS projects
WITH other, sum(log(1 + projects)) AS need
WITH collect({other: other, need: need}) AS candidates
MATCH (me:Entity {id: $organisation})
CALL (me) {
  MATCH (me)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(partner)
  RETURN collect(DISTINCT partner) AS partners
}
UNWIND candidates AS candidate
WITH me, partners, candidate.other AS other, candidate.need AS need
WHERE other <> me AND NOT other IN partners
CALL (partners, other) {
  MATCH (other)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(person)
  WHERE person IN partners
  RETURN count(DISTINCT person) AS common
}
WITH partners, other, 0.825 * need + 0.6 * log(1 + common) + 0.2 * log(1 + COUNT { (other)-[:PARTICIPATES_IN]->() })
  + CASE WHEN other.country = me.country THEN 0.45 ELSE 0.0 END AS score
ORDER BY score DESC, other.id
LIMIT 20
CALL (other) {
  MATCH (other)-[link:PARTICIPATES_IN]->(p:Project)-[:USES]->(t:Technology)
  WHERE t.id IN $technologies
  WITH t, p, link ORDER BY p.endYear DESC, p.id
  RETURN collect({technology: t.name, project: p.name, source: link.source})[0..2] AS ran
}
CALL (partners, other) {
  MATCH (other)-[:PARTICIPATES_IN]->(theirs:Project)<-[:PARTICIPATES_IN]-(person)
  WHERE person IN partners
  WITH person, theirs ORDER BY theirs.endYear DESC, person.id LIMIT 2
  RETURN collect({person: person.name, theirs: theirs.name}) AS introductions
}
RETURN other.id AS id, other.name AS name, other.country AS country, score, ran, introductions
ORDER BY score DESC, id
