// question: the links between a thing and some of its neighbours, and the participations, memberships and technologies among
//   these neighbours
// parameters: $id (of the thing at the centre), $neighbours (identifiers), $links (kinds of links wanted from the centre)
// columns: source, target (identifiers), link (kind), role (or relation), weight (joint projects for WORKED_WITH, else 1),
//   startYear, endYear, said (properties of each link that says so: one per source or rule)
// order: none
// index: unique Entity.id
MATCH (c:Entity {id: $id})
CALL (c) {
  UNWIND $neighbours AS neighbour
  MATCH (n:Entity {id: neighbour})
  MATCH (c)-[l:PARTICIPATES_IN|MEMBER_OF|OFFERS|SEEKS|USES|ADDRESSES|LOCATED_IN|BROADER|MATCHES|PART_OF|FEEDS|REQUIRES|SUCCEEDS|REPRESENTS|PUBLISHED]-(n)
  WHERE type(l) IN $links
  RETURN l
UNION
  UNWIND $neighbours AS neighbour
  MATCH (n:Entity {id: neighbour})-[l:PARTICIPATES_IN|MEMBER_OF|OFFERS|SEEKS|USES]->(m:Entity)
  WHERE m.id IN $neighbours
  RETURN l
}
WITH l, startNode(l) AS s, endNode(l) AS t
WITH s.id AS source, t.id AS target, type(l) AS link, coalesce(l.role, l.relation, l.kind) AS role, 1 AS weight,
  min(CASE WHEN l:PARTICIPATES_IN THEN t.startYear ELSE l.fromYear END) AS startYear,
  max(CASE WHEN l:PARTICIPATES_IN THEN t.endYear ELSE l.toYear END) AS endYear,
  collect(properties(l)) AS said
RETURN source, target, link, role, weight, startYear, endYear, said
