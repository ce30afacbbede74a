// question: how many things of each kind there are
// parameters: none
// columns: kind, count
// order: kind, as listed
// index: the counts that the store keeps by label
UNWIND [
  ['ORGANISATION', COUNT { (:Organisation) } - COUNT { (:Cluster) }],
  ['CLUSTER', COUNT { (:Cluster) }],
  ['PROJECT', COUNT { (:Project) }],
  ['TECHNOLOGY', COUNT { (:Technology) }],
  ['PRIORITY_AREA', COUNT { (:PriorityArea) }],
  ['INDUSTRY', COUNT { (:Industry) }],
  ['REGION', COUNT { (:Region) }],
  ['VALUE_CHAIN', COUNT { (:ValueChain) }],
  ['STAGE', COUNT { (:Stage) }],
  ['OPPORTUNITY', COUNT { (:Opportunity) }],
  ['CALL', COUNT { (:Call) }]
] AS line
RETURN line[0] AS kind, line[1] AS count
