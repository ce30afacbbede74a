// writes what a source says about organisations; shown-values.cypher then picks what is shown
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (organisation:Entity {id: row.id})
SET organisation:Organisation
MERGE (organisation)-[said:DESCRIBED_BY]->(source)
SET said += row {
      .name, .shortName, .formerNames, .otherNames, .type, .typeAsSaid, .country, .nuts, .address, .postcode, .city,
      .lat, .lon, .url, .descriptionEn, .descriptionIt, .languages, .pic, .vat, .ror, .taxCode, .registerNumber,
      .digitalMaturity, .sme, .unknownFields, .record, .recordedOn
    }
