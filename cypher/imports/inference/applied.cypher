// remembers with which rules the conclusions of this graph were made
// parameters: $source, $ruleVersion
// index: unique Source.id
MATCH (s:Source {id: $source})
SET s.ruleVersion = $ruleVersion
