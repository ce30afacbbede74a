// question: about which organisations sources disagree in a field, and who says what
// parameters: $codes (NUTS and country codes of the region and what lies in it; null for everywhere), $field (property), $name, $id (of the last organisation of the page before; null on the first page), $first
// columns: organisation (identifier), name (to sort by, empty when unknown), shown (value on the profile), said (maps: value, source)
// order: name, organisation
// index: none, every organisation in scope is looked at
// allows: NodeByLabelScan
MATCH (o:Organisation)
WHERE $codes IS NULL OR EXISTS { (o)-[:LOCATED_IN]->(r:Region) WHERE r.code IN $codes }
WITH o, toLower(coalesce(o.name, '')) AS name
WHERE $name IS NULL OR name > $name OR (name = $name AND o.id > $id)
CALL (o) {
  MATCH (o)-[said:DESCRIBED_BY]->(s:Source)
  WHERE said[$field] IS NOT NULL
  WITH DISTINCT toString(said[$field]) AS value, s.id AS source
  ORDER BY value, source
  RETURN collect({value: value, source: source}) AS said, count(DISTINCT value) AS values
}
WITH o, name, said, values
WHERE values > 1
RETURN o.id AS organisation, name, toString(o[$field]) AS shown, said
ORDER BY name, organisation
LIMIT $first
