// question: one page of the organisations with which each of these has worked in projects
// parameters: $ids (identifiers of organisations), $afterJoint, $afterName, $afterId (sort keys of the last partner of the page
//   before; null at first), $limit (at most so many for each)
// columns: organisation, partner (identifiers), joint (number of joint projects), name (in lower case, as sorted; U+FFFF when
//   unknown), fromYear, toYear (of joint work), projects (identifiers, latest first, at most five)
// order: organisation, joint from high to low, name, id
// index: unique Entity.id
UNWIND $ids AS id
CALL (id) {
  MATCH (o:Entity {id: id})-[:PARTICIPATES_IN]->(p:Project)<-[:PARTICIPATES_IN]-(partner:Organisation)
  WHERE partner <> o
  WITH partner, collect(DISTINCT p) AS together
  WITH partner, together, size(together) AS joint, toLower(coalesce(partner.name, '\uFFFF')) AS name
  WHERE $afterJoint IS NULL
    OR joint < $afterJoint
    OR joint = $afterJoint AND (name > $afterName OR name = $afterName AND partner.id > $afterId)
  ORDER BY joint DESC, name, partner.id
  LIMIT $limit
  CALL (together) {
    UNWIND together AS p
    WITH p
    ORDER BY coalesce(p.start, '') DESC, p.id
    RETURN min(p.startYear) AS fromYear, max(p.endYear) AS toYear, collect(p.id)[0..5] AS projects
  }
  RETURN partner.id AS partner, joint, name, fromYear, toYear, projects
}
RETURN id AS organisation, partner, joint, name, fromYear, toYear, projects
ORDER BY organisation, joint DESC, name, partner
