// question: which organisations may these records be?
// parameters: $records (id, words: in the language of the full-text index, pics, rors, vats, taxCodes), $limit (found by name)
// columns: record, id, name, names, country, postcode, nuts, said (per source: shortName, city, pic, ror, vat, taxCode)
// order: record, id
// index: organisation_names, organisation_pic, organisation_ror, organisation_vat, organisation_tax_code
UNWIND $records AS record
CALL {
  WITH record
  CALL db.index.fulltext.queryNodes('organisation_names', record.words, {limit: $limit}) YIELD node
  RETURN node AS o
  UNION
  WITH record
  UNWIND record.pics AS pic
  MATCH (o:Organisation {pic: pic})
  RETURN o
  UNION
  WITH record
  UNWIND record.rors AS ror
  MATCH (o:Organisation {ror: ror})
  RETURN o
  UNION
  WITH record
  UNWIND record.vats AS vat
  MATCH (o:Organisation {vat: vat})
  RETURN o
  UNION
  WITH record
  UNWIND record.taxCodes AS taxCode
  MATCH (o:Organisation {taxCode: taxCode})
  RETURN o
}
RETURN
  record.id AS record, o.id AS id, o.name AS name, coalesce(o.names, []) AS names, o.country AS country,
  o.postcode AS postcode, o.nuts AS nuts,
  COLLECT {
    MATCH (o)-[said:DESCRIBED_BY]->(source:Source)
    RETURN said {.shortName, .city, .pic, .ror, .vat, .taxCode}
    ORDER BY source.id, coalesce(said.mergedStart, '')
  } AS said
ORDER BY record, id
