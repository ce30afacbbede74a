package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Membership;
import it.filiera.catalogue.MembershipMapper;
import it.filiera.catalogue.cluster.MembershipConnection.MembershipEdge;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who belongs to clusters, by role, then name, then identifier. An organisation with several roles is listed with each; where
 * several sources give it the same role, the one that knows since when is shown, then the highest rank.
 */
@Service
class ClusterMembers {

    record PageParameters(
            Collection<String> ids,
            @Nullable List<Membership.Role> roles,
            @Nullable Long afterRole,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    record CountParameters(Collection<String> ids, @Nullable List<Membership.Role> roles) {}

    private static final Cypher<PageParameters> MEMBERS =
            Cypher.of("questions/catalogue/cluster-members", PageParameters.class);
    private static final Cypher<CountParameters> COUNTS =
            Cypher.of("questions/catalogue/cluster-member-counts", CountParameters.class);

    private final GraphReader graph;

    ClusterMembers(GraphReader graph) {
        this.graph = graph;
    }

    /** What is asked about one cluster: a page of the members in some roles, all roles when null. */
    record Asked(String clusterId, @Nullable List<Membership.Role> roles, Page page) {

        static Asked of(String clusterId, @Nullable List<Membership.Role> roles, int first, @Nullable String after) {
            List<Membership.Role> some = roles == null || roles.isEmpty() ? null : List.copyOf(roles);
            return new Asked(clusterId, some, Page.of(first, after, list(clusterId, some), 3));
        }

        private static String list(String clusterId, @Nullable List<Membership.Role> roles) {
            return Cursor.fingerprint("cluster.members", clusterId, String.valueOf(roles));
        }

        MembershipConnection connection(List<Found> found) {
            return MembershipConnection.of(
                    clusterId, roles, Connection.of(found, page, member -> member.edge(list(clusterId, roles))));
        }
    }

    private record Arguments(@Nullable List<Membership.Role> roles, Page page) {}

    private record Found(String cluster, long position, String name, Membership membership) {

        MembershipEdge edge(String list) {
            List<String> keys = List.of(String.valueOf(position), name, membership.organisationId());
            return new MembershipEdge(new Cursor(list, keys).encode(), membership);
        }
    }

    /** The pages asked for, with one statement for all that ask the same about different clusters. */
    Map<Asked, MembershipConnection> of(Collection<Asked> asked) {
        Map<Asked, MembershipConnection> pages = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(one -> new Arguments(one.roles(), one.page())))
                .forEach((arguments, same) -> {
                    Map<String, List<Found>> found = find(arguments, ids(same));
                    same.forEach(one -> pages.put(one, one.connection(found.getOrDefault(one.clusterId(), List.of()))));
                });
        return pages;
    }

    /** How many members the lists of these pages have, in the same order. */
    List<Integer> totals(List<MembershipConnection> pages) {
        Map<List<Object>, Integer> totals = new HashMap<>();
        pages.stream()
                .collect(Collectors.groupingBy(page -> String.valueOf(page.roles())))
                .forEach((roles, same) -> {
                    List<String> ids =
                            same.stream().map(MembershipConnection::clusterId).toList();
                    graph.list(
                            COUNTS,
                            new CountParameters(ids, same.get(0).roles()),
                            row -> totals.put(List.of(row.requireString("cluster"), roles), row.requireInt("members")));
                });
        return pages.stream()
                .map(page -> totals.getOrDefault(List.of(page.clusterId(), String.valueOf(page.roles())), 0))
                .toList();
    }

    private Map<String, List<Found>> find(Arguments arguments, List<String> ids) {
        Page page = arguments.page();
        PageParameters parameters =
                new PageParameters(ids, arguments.roles(), page.number(0), page.key(1), page.key(2), page.limit());
        return graph.list(MEMBERS, parameters, ClusterMembers::found).stream()
                .collect(Collectors.groupingBy(Found::cluster));
    }

    private static List<String> ids(List<Asked> asked) {
        return asked.stream().map(Asked::clusterId).toList();
    }

    private static Found found(Row row) {
        return new Found(
                row.requireString("cluster"),
                row.requireLong("position"),
                row.requireString("name"),
                MembershipMapper.membership(row));
    }
}
