// Names as people type them: case and accents folded, no stemming ("Politecnico" is not "politecnica").
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.shortName, n.names, n.formerNames, n.acronym, n.labelEn, n.labelIt, n.altEn, n.altIt]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Meaning in Italian and in English: stemmed, so that "mobilita" also finds what speaks of "mobile".
CREATE FULLTEXT INDEX entity_texts_it IF NOT EXISTS
FOR (n:Entity) ON EACH [n.labelIt, n.altIt, n.titleIt, n.textIt, n.descriptionIt, n.missionIt]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'italian'}};
CREATE FULLTEXT INDEX entity_texts_en IF NOT EXISTS
FOR (n:Entity) ON EACH [n.labelEn, n.altEn, n.titleEn, n.topicTitle, n.textEn, n.descriptionEn, n.missionEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
