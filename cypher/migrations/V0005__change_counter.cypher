// How many changes the graph has seen: whoever keeps something computed from it sees by this number that it is outdated.
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE;
