// gives back the links that a batch changed, as they were before
// parameters: $entry
// index: journal_link_entry, entity_id, source_id, figure_id, service_id, funded_programme_id, achievement_id
MATCH (before:JournalLink {journalEntry: $entry})
OPTIONAL MATCH (startEntity:Entity {id: before.journalStart})
OPTIONAL MATCH (startSource:Source {id: before.journalStart})
OPTIONAL MATCH (startFigure:Figure {id: before.journalStart})
OPTIONAL MATCH (startService:Service {id: before.journalStart})
OPTIONAL MATCH (startProgramme:FundedProgramme {id: before.journalStart})
OPTIONAL MATCH (startAchievement:Achievement {id: before.journalStart})
WITH before, coalesce(startEntity, startSource, startFigure, startService, startProgramme, startAchievement) AS start
OPTIONAL MATCH (endEntity:Entity {id: before.journalEnd})
OPTIONAL MATCH (endSource:Source {id: before.journalEnd})
OPTIONAL MATCH (endFigure:Figure {id: before.journalEnd})
OPTIONAL MATCH (endService:Service {id: before.journalEnd})
OPTIONAL MATCH (endProgramme:FundedProgramme {id: before.journalEnd})
OPTIONAL MATCH (endAchievement:Achievement {id: before.journalEnd})
WITH before, start, coalesce(endEntity, endSource, endFigure, endService, endProgramme, endAchievement) AS end
WHERE start IS NOT NULL AND end IS NOT NULL
CREATE (start)-[link:$(before.journalType)]->(end)
SET
  link = properties(before), link.journalEntry = null, link.journalType = null, link.journalStart = null,
  link.journalEnd = null
