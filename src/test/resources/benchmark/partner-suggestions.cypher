MATCH (me:Entity {id: $organisation})-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(partner)
WHERE partner <> me
WITH me, collect(DISTINCT partner) AS partners
UNWIND partners AS partner
MATCH (partner)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(other)
WHERE other <> me AND NOT other IN partners
WITH me, other, count(DISTINCT partner) AS common
WITH other, log(1 + common) + CASE WHEN other.country = me.country THEN 0.45 ELSE 0.0 END AS near,
  COUNT { (other)-[:PARTICIPATES_IN]->(:Project)-[:USES]->(t:Technology) WHERE t.id IN $technologies } AS fit
WHERE fit > 0
RETURN other.id AS id, other.name AS name, near + 0.55 * log(1 + fit) AS score
ORDER BY score DESC, id
LIMIT 20
