// links the stages of a value chain that a person saved to those they feed
// parameters: $feeds (maps: from, to), $today
// index: entity_id
UNWIND $feeds AS row
MATCH (supplier:Entity {id: row.from})
MATCH (supplied:Entity {id: row.to})
CREATE (supplier)-[:FEEDS {source: 'source:corrections', recordedOn: $today, origin: 'DECLARED'}]->(supplied)
