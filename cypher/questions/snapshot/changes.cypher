// question: how many changes has the graph seen?
// parameters: none
// columns: changes (0 when nobody counted yet)
// order: a single row
// index: unique GraphState.id
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN coalesce(state.changes, 0) AS changes
