// links organisations and projects to the smallest region that is known of the place shown: that of the NUTS code, else a
//   larger one it lies in, else the country; the link says what the source of the shown place says
// parameters: $rows
// index: entity_id, region_code
UNWIND $rows AS row
WITH DISTINCT row.id AS id
MATCH (thing:Entity {id: id})
OPTIONAL MATCH (thing)-[stale:LOCATED_IN]->(:Region)
DELETE stale
WITH DISTINCT thing
MATCH (thing)-[said:DESCRIBED_BY]->(source:Source)
WHERE said.nuts = thing.nuts OR (thing.nuts IS NULL AND said.country = thing.country)
WITH thing, said, source
ORDER BY source.id = 'source:corrections' DESC, coalesce(source.rank, 0) DESC, coalesce(said.recordedOn, '') DESC, source.id,
  coalesce(said.mergedStart, '')
WITH thing, collect({source: source.id, record: said.record, recordedOn: said.recordedOn})[0] AS statement
WITH thing, statement, coalesce(thing.nuts, '') AS nuts
MATCH (region:Region)
WHERE region.code IN [length IN range(2, size(nuts)) | left(nuts, length)] + coalesce([thing.country], [])
WITH thing, statement, region
ORDER BY size(region.code) DESC, region.version DESC, region.id
WITH thing, statement, collect(region)[0] AS region
CREATE (thing)-[link:LOCATED_IN]->(region)
SET link = statement, link.origin = 'DECLARED'
