package it.filiera.coverage;

import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;

/** A page of organisations about which sources disagree, by name. */
record ConflictConnection(List<NodeEdge<Conflict>> edges, PageInfo pageInfo, int totalCount) {}
