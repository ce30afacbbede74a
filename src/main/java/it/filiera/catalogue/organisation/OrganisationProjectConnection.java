package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Money;
import it.filiera.catalogue.ParticipationRole;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of one organisation's projects. */
record OrganisationProjectConnection(String organisationId, List<ProjectEdge> edges, PageInfo pageInfo) {

    static OrganisationProjectConnection of(String organisationId, Connection<ProjectEdge> page) {
        return new OrganisationProjectConnection(organisationId, page.edges(), page.pageInfo());
    }

    /**
     * A project with the organisation's part in it.
     *
     * @param contribution funding it receives in the project; null when unknown
     */
    record ProjectEdge(
            String cursor,
            String projectId,
            ParticipationRole role,
            @Nullable Money contribution) implements Connection.Edge {}
}
