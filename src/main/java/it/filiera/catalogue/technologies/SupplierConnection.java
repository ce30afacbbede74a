package it.filiera.catalogue.technologies;

import it.filiera.catalogue.Evidence;
import it.filiera.catalogue.Origin;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;

/** A page of the suppliers of a technology. */
record SupplierConnection(String technologyId, Connection<SupplierEdge> page) {

    public List<SupplierEdge> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    /**
     * A supplier of a technology.
     *
     * @param origin     DECLARED when any source declares it
     * @param confidence combined, between 0 and 1
     * @param evidence   strongest first
     */
    record SupplierEdge(String cursor, String organisationId, Origin origin, double confidence, List<Evidence> evidence)
            implements Connection.Edge {

        SupplierEdge {
            evidence = List.copyOf(evidence);
        }
    }
}
