// The floor for a page of members by technology and region: one statement for the page with technologies and areas.
MATCH (t:Technology)<-[:OFFERS]-(o:Organisation)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region {code: $region})
WHERE t.id STARTS WITH $technology
WITH DISTINCT o ORDER BY o.name, o.id LIMIT 20
RETURN o.id AS id, o.name AS name, o.type AS type, o.city AS city,
       COUNT { (o)-[:PARTICIPATES_IN]->() } AS projects,
       [(o)-[:OFFERS]->(x:Technology) | x.labelEn][..3] AS technologies,
       [(o)-[:ADDRESSES]->(a:PriorityArea) | a.labelEn][..3] AS areas
ORDER BY name, id
