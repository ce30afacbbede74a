// question: what the sources say that tells the next organisations from others
// parameters: $after (identifier after which to go on), $limit
// columns: id, name, names, country, postcode, nuts, said (per source: shortName, city, pic, ror, vat, taxCode)
// order: id
// index: unique Entity.id
MATCH (o:Entity)
WHERE o.id > $after AND o:Organisation
WITH o
ORDER BY o.id
LIMIT $limit
RETURN
  o.id AS id, o.name AS name, coalesce(o.names, []) AS names, o.country AS country, o.postcode AS postcode, o.nuts AS nuts,
  COLLECT {
    MATCH (o)-[said:DESCRIBED_BY]->(source:Source)
    RETURN said {.shortName, .city, .pic, .ror, .vat, .taxCode}
    ORDER BY source.id, coalesce(said.mergedStart, '')
  } AS said
ORDER BY id
