package it.filiera.catalogue.technologies;

import it.filiera.catalogue.Technology;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import java.util.function.IntSupplier;

/** A page of technologies; the total is counted only when asked for. */
record TechnologyConnection(Connection<NodeEdge<Technology>> page, IntSupplier total) {

    public List<NodeEdge<Technology>> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return total.getAsInt();
    }
}
