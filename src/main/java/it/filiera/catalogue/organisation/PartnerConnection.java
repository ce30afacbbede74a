package it.filiera.catalogue.organisation;

import it.filiera.catalogue.YearRange;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the organisations that one organisation has worked with. */
record PartnerConnection(String organisationId, List<PartnerEdge> edges, PageInfo pageInfo) {

    static PartnerConnection of(String organisationId, Connection<PartnerEdge> page) {
        return new PartnerConnection(organisationId, page.edges(), page.pageInfo());
    }

    /**
     * A partner, with the joint work.
     *
     * @param years      first and last year of joint work known
     * @param projectIds joint projects, latest first, at most five
     */
    record PartnerEdge(
            String cursor,
            String partnerId,
            int jointProjects,
            @Nullable YearRange years,
            List<String> projectIds) implements Connection.Edge {

        PartnerEdge {
            projectIds = List.copyOf(projectIds);
        }
    }
}
