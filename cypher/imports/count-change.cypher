// counts one more change of the graph, as the last statement of the transaction that makes it
// parameters: none
// index: unique GraphState.id
MERGE (state:GraphState {id: 'graph'})
SET state.changes = coalesce(state.changes, 0) + 1
