package it.filiera.exchange.merges;

import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;

/** A page of pairs, with what it was asked by, so that the total can be counted when it is asked for. */
record MergeCandidateConnection(
        MergeState state, double least, List<NodeEdge<MergeCandidate>> edges, PageInfo pageInfo) {

    MergeCandidateConnection {
        edges = List.copyOf(edges);
    }
}
