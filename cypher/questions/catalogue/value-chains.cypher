// question: value chains, all or those that serve an area or a narrower one of it
// parameters: $area (identifier of an area; null for all)
// columns: chain (all its fields)
// order: name, then identifier
// index: unique Entity.id; without an area all chains are read, which are few
// allows: NodeByLabelScan
MATCH (c:ValueChain)
WHERE $area IS NULL OR EXISTS { (c)-[:ADDRESSES]->(:PriorityArea)-[:BROADER*0..8]->(:Entity {id: $area}) }
RETURN properties(c) AS chain
ORDER BY toLower(chain.name), chain.id
