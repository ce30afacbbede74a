package it.filiera.catalogue.projects;

import it.filiera.catalogue.Project;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import java.util.function.IntSupplier;

/** A page of projects; the total is counted only when asked for. */
record ProjectConnection(Connection<NodeEdge<Project>> page, IntSupplier total) {

    public List<NodeEdge<Project>> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return total.getAsInt();
    }
}
