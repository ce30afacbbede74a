// The floor for a profile two levels deep: the organisation, its latest projects and their participants.
MATCH (o:Entity {id: $id})
CALL (o) {
  MATCH (o)-[p:PARTICIPATES_IN]->(project:Project)
  WITH p, project ORDER BY project.start DESC, project.id LIMIT 10
  RETURN collect({name: project.name, role: p.role, start: project.start,
                  partners: [(project)<-[:PARTICIPATES_IN]-(x:Organisation) | x.name]}) AS projects
}
RETURN o.id AS id, o.name AS name, o.type AS type, o.city AS city, projects,
       [(o)-[m:MEMBER_OF]->(c:Cluster) | {name: c.name, role: m.role}] AS clusters,
       [(o)-[:OFFERS]->(t:Technology) | t.labelEn] AS technologies
