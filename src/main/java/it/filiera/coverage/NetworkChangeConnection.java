package it.filiera.coverage;

import it.filiera.coverage.NetworkChanges.Kind;
import it.filiera.coverage.NetworkChanges.NetworkChange;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of changes of one kind, by year, then by who and what. */
record NetworkChangeConnection(List<NodeEdge<NetworkChange>> edges, PageInfo pageInfo, int totalCount) {

    private static final int KEYS = 2;
    private static final Comparator<NetworkChange> ORDER =
            Comparator.comparingInt(NetworkChange::year).thenComparing(NetworkChangeConnection::key);

    static NetworkChangeConnection of(NetworkChanges changes, Kind kind, int first, @Nullable String after) {
        String list = Cursor.fingerprint(
                "networkChanges", kind, changes.from(), changes.to(), String.valueOf(changes.regionId()));
        Page page = Page.of(first, after, list, KEYS);
        List<NetworkChange> all = changes.of(kind).all();
        List<NetworkChange> following = all.stream()
                .filter(change -> follows(change, page))
                .sorted(ORDER)
                .limit(page.limit())
                .toList();
        Connection<NodeEdge<NetworkChange>> connection = Connection.of(
                following,
                page,
                change -> new NodeEdge<>(
                        new Cursor(list, List.of(String.valueOf(change.year()), key(change))).encode(), change));
        return new NetworkChangeConnection(connection.edges(), connection.pageInfo(), all.size());
    }

    private static boolean follows(NetworkChange change, Page page) {
        Long year = page.number(0);
        String key = page.key(1);
        if (year == null || key == null) {
            return true;
        }
        return change.year() > year || (change.year() == year && key(change).compareTo(key) > 0);
    }

    /** Who and what: no two changes of a kind and year have the same. */
    private static String key(NetworkChange change) {
        return Stream.of(
                        change.organisationId(),
                        change.partnerId(),
                        change.clusterId(),
                        change.technologyId(),
                        change.areaId(),
                        change.projectId())
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(" "));
    }
}
