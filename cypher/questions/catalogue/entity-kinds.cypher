// question: what kinds of things these identifiers stand for
// parameters: $ids (identifiers of anything)
// columns: id, kind (as EntityKind); nothing for what is none of them, for example a scheme
// order: none
// index: unique Entity.id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH
  id,
  CASE
    WHEN n:Cluster THEN 'CLUSTER'
    WHEN n:Organisation THEN 'ORGANISATION'
    WHEN n:Project THEN 'PROJECT'
    WHEN n:Technology THEN 'TECHNOLOGY'
    WHEN n:PriorityArea THEN 'PRIORITY_AREA'
    WHEN n:Industry THEN 'INDUSTRY'
    WHEN n:Region THEN 'REGION'
    WHEN n:ValueChain THEN 'VALUE_CHAIN'
    WHEN n:Stage THEN 'STAGE'
    WHEN n:Opportunity THEN 'OPPORTUNITY'
    WHEN n:Call THEN 'CALL'
  END AS kind
WHERE kind IS NOT NULL
RETURN id, kind
