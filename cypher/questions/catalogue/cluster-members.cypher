// question: one page of the members of each of these clusters
// parameters: $ids (identifiers of clusters), $roles (only these, or null for all), $afterRole, $afterName, $afterId (sort keys of
//   the last member of the page before; null at first), $limit (at most so many for each)
// columns: cluster, organisation (identifiers), position (of the role, as listed in the model), name (in lower case, as sorted;
//   U+FFFF when unknown), link (properties of the link shown: one that knows since when, then of the highest rank)
// order: cluster, position, name, organisation
// index: unique Entity.id
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Entity {id: id})<-[link:MEMBER_OF]-(o:Organisation)
  WHERE $roles IS NULL OR link.role IN $roles
  OPTIONAL MATCH (s:Source {id: link.source})
  WITH o, link, s,
    [i IN range(0, 6)
      WHERE ['FOUNDER', 'LEAD', 'BOARD', 'PARTNER', 'ASSOCIATE', 'MAJOR_PLAYER', 'MEMBER'][i] = link.role][0] AS position
  ORDER BY link.from IS NULL, coalesce(s.rank, 0) DESC, link.source, link.from
  WITH o, position, toLower(coalesce(o.name, '\uFFFF')) AS name, collect(properties(link))[0] AS link
  WHERE $afterRole IS NULL
    OR position > $afterRole
    OR position = $afterRole AND (name > $afterName OR name = $afterName AND o.id > $afterId)
  RETURN o.id AS organisation, position, name, link
  ORDER BY position, name, organisation
  LIMIT $limit
}
RETURN id AS cluster, organisation, position, name, link
ORDER BY cluster, position, name, organisation
