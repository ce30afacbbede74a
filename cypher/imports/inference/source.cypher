// the source that conclusions name; a bundle may have described it already. Until a run has ended it has no rule version
// parameters: $id, $title, $publisher
// index: unique Source.id
MERGE (s:Source {id: $id})
ON CREATE SET s.title = $title, s.publisher = $publisher, s.status = 'EDITORIAL', s.rank = 5
REMOVE s.ruleVersion
