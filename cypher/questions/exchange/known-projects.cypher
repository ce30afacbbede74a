// question: which projects are in the graph?
// parameters: none
// columns: id
// order: none
// index: project_grant_number
MATCH (project:Project)
WHERE project.grantNumber IS NOT NULL
RETURN project.id AS id
