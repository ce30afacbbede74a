package it.filiera.catalogue.organisations;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;

/** A page of a list of organisations, with what is needed to count the whole list. */
record OrganisationConnection(
        OrganisationFilter filter, Conditions conditions, List<OrganisationEdge> edges, PageInfo pageInfo) {

    static OrganisationConnection of(
            OrganisationFilter filter, Conditions conditions, Connection<OrganisationEdge> page) {
        return new OrganisationConnection(filter, conditions, page.edges(), page.pageInfo());
    }

    /** An organisation within the list. */
    record OrganisationEdge(String cursor, String organisationId) implements Connection.Edge {}
}
