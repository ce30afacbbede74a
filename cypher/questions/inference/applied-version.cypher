// question: with which rules were the conclusions of this graph made?
// parameters: $source (source of conclusions)
// columns: ruleVersion (null when a run was begun and not ended); no row when the rules never ran on this graph
// order: none
// index: unique Source.id
MATCH (s:Source {id: $source})
RETURN s.ruleVersion AS ruleVersion
