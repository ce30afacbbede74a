// The floor for gaps: how many organisations of the region, and elsewhere, have each required technology, with the first five.
MATCH (:Entity {id: $chain})<-[:PART_OF]-(stage:Stage)-[:REQUIRES]->(technology:Technology)
MATCH (technology)<-[:OFFERS]-(o:Organisation)-[:LOCATED_IN]->(at:Region)
WITH stage, technology, o, at.code = $region OR EXISTS { (at)-[:PART_OF*1..3]->(:Region {code: $region}) } AS inside
WITH stage, technology, collect(CASE WHEN inside THEN o.name END) AS suppliers, count(o) AS everywhere
RETURN
  stage.id AS stage,
  technology.id AS technology,
  size(suppliers) AS inside,
  everywhere - size(suppliers) AS outside,
  suppliers[0..5] AS names
ORDER BY stage, technology
