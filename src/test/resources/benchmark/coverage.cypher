// The floor for coverage: members, projects, contribution and members that coordinate, by area; a project's sum is shared by its areas.
MATCH (region:Region {code: $region})
MATCH (o:Organisation)-[:LOCATED_IN]->(at:Region)
WHERE at = region OR EXISTS { (at)-[:PART_OF*1..3]->(region) }
MATCH (o)-[link:PARTICIPATES_IN]->(p:Project)
WITH o, link, p, COUNT { (p)-[:ADDRESSES]->(:PriorityArea) } AS areas
OPTIONAL MATCH (p)-[:ADDRESSES]->(area:PriorityArea)
RETURN
  area.id AS area,
  area.name AS name,
  count(DISTINCT o) AS members,
  count(DISTINCT p) AS projects,
  sum(link.contribution / CASE areas WHEN 0 THEN 1 ELSE areas END) AS funding,
  count(DISTINCT CASE link.role WHEN 'COORDINATOR' THEN p END) AS coordinated
ORDER BY area
