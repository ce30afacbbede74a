// writes what a source says about organisations that are run as clusters, beside what it says about them as
//   organisations; where in the source: both places
// parameters: $rows
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (cluster:Entity {id: row.id})
SET cluster:Cluster
MERGE (cluster)-[said:DESCRIBED_BY]->(source)
SET said += row {
      .established, .staff, .excellenceLabel, .otherLabel, .otherLabelText, .strategicPartnerships, .contactsWithheld,
      .uncoveredSpecialisations, .totalMembers, .smeMembers, .startUpMembers, .largeMembers, .researchMembers,
      .otherMembers, .scaleUpFacilities, .missionEn, .missionIt, .formalStrategy, .internationalisationFocus,
      .servicesDetailEn, .internationalCountries, .internationalActivities, .transnationalCountries,
      .transnationalActivities, .cooperationExplainedEn, .valuePropositionEn, .recognitionDecree
    },
    said.recordedOn = coalesce(row.recordedOn, said.recordedOn),
    said.record = CASE
      WHEN row.record IS NULL OR said.record CONTAINS row.record THEN said.record
      ELSE coalesce(said.record + '; ', '') + row.record
    END
