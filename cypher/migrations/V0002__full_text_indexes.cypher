// What a person types to name a thing, case and accents folded, not stemmed ("Politecnico" is not "politecnica"): names, labels
// and synonyms in both languages, titles, topics, towns, and types of organisations ("UNIVERSITY"). Short names are among an
// organisation's names, an acronym is a project's name, an English label a concept's name.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [
  n.name, n.names, n.labelIt, n.altEn, n.altIt, n.titleEn, n.titleIt, n.topicTitle, n.city, n.place,
  n.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Identifiers in registers and notations, found only as a whole.
CREATE FULLTEXT INDEX entity_identifiers IF NOT EXISTS
FOR (n:Entity) ON EACH [
  n.pic, n.vat, n.ror, n.taxCode, n.registerNumber, n.grantNumber, n.rcn, n.topic, n.programme,
  n.notation, n.code]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Meaning in Italian and in English: stemmed, so that "reti elettriche" finds "rete elettrica". Names and towns are in both, so
// that words spread over a name and a description are found together.
CREATE FULLTEXT INDEX entity_texts_it IF NOT EXISTS
FOR (n:Entity) ON EACH [
  n.name, n.names, n.city, n.place, n.labelIt, n.altIt, n.titleIt, n.textIt, n.descriptionIt, n.missionIt, n.award]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'italian'}};
CREATE FULLTEXT INDEX entity_texts_en IF NOT EXISTS
FOR (n:Entity) ON EACH [
  n.name, n.names, n.city, n.place, n.altEn, n.titleEn, n.topicTitle, n.objectiveEn, n.textEn, n.descriptionEn, n.missionEn,
  n.servicesDetailEn, n.valuePropositionEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
