package it.filiera.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list in the shape of a Relay connection; {@code E} is an edge, with its cursor. */
public record Connection<E>(List<E> edges, PageInfo pageInfo) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /** Position of a page within its list. Cursors are null on an empty page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** An edge that knows its position. */
    public interface Edge {
        String cursor();
    }

    /** The plain edge: an item and its position. */
    public record NodeEdge<T>(String cursor, T node) implements Edge {}

    /** Makes a page of {@code rows}, of which one more than {@link Page#first()} may have been read to see whether more follow. */
    public static <R, E extends Edge> Connection<E> of(List<R> rows, Page page, Function<R, E> edge) {
        List<E> edges = rows.stream().limit(page.first()).map(edge).toList();
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new Connection<>(edges, new PageInfo(rows.size() > page.first(), page.after() != null, start, end));
    }
}
