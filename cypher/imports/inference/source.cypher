// the source that conclusions name; a bundle may have described it already
// parameters: $id, $title, $publisher
// index: unique Source.id
MERGE (s:Source {id: $id})
ON CREATE SET s.title = $title, s.publisher = $publisher, s.status = 'EDITORIAL', s.rank = 5
