// The floor for collaboration paths: the three shortest over participations and memberships, at most eight links.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 3 (a)-[:PARTICIPATES_IN|MEMBER_OF]-{1,8}(b)
RETURN [n IN nodes(p) | n.name] AS names
