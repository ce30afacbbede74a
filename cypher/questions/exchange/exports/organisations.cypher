// question: what each source says of each organisation; of clusters only where it says something of them as organisations
// parameters: none
// columns: row (map from property to value)
// order: id, source
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Organisation)-[said:DESCRIBED_BY]->(source:Source)
WHERE NOT n:Cluster OR any(field IN keys(said) WHERE field IN [
  'name', 'shortName', 'formerNames', 'otherNames', 'type', 'typeAsSaid', 'country', 'nuts', 'address', 'postcode',
  'city', 'lat', 'lon', 'url', 'descriptionEn', 'descriptionIt', 'languages', 'pic', 'vat', 'ror', 'taxCode',
  'registerNumber', 'digitalMaturity', 'sme', 'unknownFields'])
RETURN said {.*, id: coalesce(said.mergedStart, n.id), source: source.id} AS row
ORDER BY row.id, row.source
