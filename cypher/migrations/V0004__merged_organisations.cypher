// Organisations that are one with another: which, and since then only a node that says so. Not entities: no question meets them.
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE INDEX merged_into IF NOT EXISTS FOR (n:Merged) ON (n.into);

// Pairs that rules or persons decided on, or are asked about.
CREATE CONSTRAINT merge_decision_id IF NOT EXISTS FOR (n:MergeDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX merge_decision_left IF NOT EXISTS FOR (n:MergeDecision) ON (n.left);
CREATE INDEX merge_decision_right IF NOT EXISTS FOR (n:MergeDecision) ON (n.right);
CREATE INDEX merge_decision_state IF NOT EXISTS FOR (n:MergeDecision) ON (n.state, n.score);

// Names alone, so that no title of a project takes the place of an organisation among the candidates.
CREATE FULLTEXT INDEX organisation_names IF NOT EXISTS
FOR (n:Organisation) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE INDEX organisation_tax_code IF NOT EXISTS FOR (n:Organisation) ON (n.taxCode);
