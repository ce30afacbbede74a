// picks the values shown of organisations and projects, field by field: of a correction made here, then of the source with
//   the highest rank, then the latest record, then the smaller source id, then what it said of this very
//   record rather than of one merged into it. A source that says of a field that nobody knows it empties it. Statements are laid over each other from the weakest to the strongest.
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
WITH DISTINCT row.id AS id
MATCH (thing:Entity {id: id})-[said:DESCRIBED_BY]->(source:Source)
WITH thing, said, source
ORDER BY source.id = 'source:corrections', coalesce(source.rank, 0), coalesce(said.recordedOn, ''), source.id DESC,
  coalesce(said.mergedStart, '') DESC
WITH thing, collect(properties(said)) AS statements
SET thing = {id: thing.id}
FOREACH (statement IN statements |
  SET thing += statement
  FOREACH (field IN [field IN coalesce(statement.unknownFields, []) WHERE NOT field IN ['id', 'name']] |
    SET thing[field] = null))
SET thing.record = null,
    thing.recordedOn = null,
    thing.mergedStart = null,
    thing.unknownFields = null,
    thing.name = coalesce(thing.name, thing.acronym, thing.titleEn, thing.titleIt)
