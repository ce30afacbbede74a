package it.filiera.exchange.jobs;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;

/** A page of what was found in the data of one load. */
record ImportNoticeConnection(List<NodeEdge<ImportNotice>> edges, PageInfo pageInfo, int totalCount) {

    ImportNoticeConnection {
        edges = List.copyOf(edges);
    }

    static ImportNoticeConnection of(Connection<NodeEdge<ImportNotice>> page, int totalCount) {
        return new ImportNoticeConnection(page.edges(), page.pageInfo(), totalCount);
    }

    /** The same for eyes that may not see what somebody's own list says. */
    ImportNoticeConnection withoutValues() {
        return new ImportNoticeConnection(
                edges.stream()
                        .map(edge -> new NodeEdge<>(edge.cursor(), edge.node().withoutValue()))
                        .toList(),
                pageInfo,
                totalCount);
    }
}
