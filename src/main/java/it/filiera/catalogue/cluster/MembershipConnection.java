package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Membership;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a cluster's members in some roles, all roles when null. */
record MembershipConnection(
        String clusterId, @Nullable List<Membership.Role> roles, List<MembershipEdge> edges, PageInfo pageInfo) {

    static MembershipConnection of(
            String clusterId, @Nullable List<Membership.Role> roles, Connection<MembershipEdge> page) {
        return new MembershipConnection(clusterId, roles, page.edges(), page.pageInfo());
    }

    /** A member within the list. */
    record MembershipEdge(String cursor, Membership node) implements Connection.Edge {}
}
