package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleRow;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each row of a table whether the graph has it already.
 *
 * @param shape where the rows of the table are kept
 * @param link type of the link; "" when they are no links
 * @param from column whose thing the link comes from; "" when they are no links
 * @param to column whose thing the link leads to; "" when they are no links
 * @param keys columns that tell links between the same two things apart
 */
record Comparison(Shape shape, String link, String from, String to, List<String> keys) {

    /** Where the rows of a table are kept in the graph. */
    enum Shape {
        STATEMENTS,
        NODES,
        LINKS
    }

    /** Where a row is looked for; the position is that within the batch. */
    record Place(
            int position,
            @Nullable Object id,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable Object source) {}

    record Places(List<Place> rows) {}

    record LinkPlaces(List<Place> rows, String type) {}

    /** What the graph has at a place. */
    private record Found(int position, Map<String, @Nullable Object> properties, List<String> wholes) {}

    static final Cypher<Places> STATEMENTS = Cypher.of("imports/known/statements", Places.class);
    static final Cypher<Places> NODES = Cypher.of("imports/known/nodes", Places.class);
    static final Cypher<LinkPlaces> LINKS = Cypher.of("imports/known/links", LinkPlaces.class);

    /** Columns that say where a fact stands in its source, and when it was recorded. */
    private static final Set<String> RECORD = Set.of("record", "recordedOn");

    /** Columns that the loader works out where they are empty. */
    private static final Set<String> DERIVED = Set.of("startYear", "endYear");

    static Comparison ofStatements() {
        return new Comparison(Shape.STATEMENTS, "", "", "", List.of());
    }

    static Comparison ofNodes() {
        return new Comparison(Shape.NODES, "", "", "", List.of());
    }

    static Comparison ofLinks(String type, String from, String to, String... keys) {
        return new Comparison(Shape.LINKS, type, from, to, List.of(keys));
    }

    /** Whether rows that are as they were need not be written again: nothing but the row itself decides what is written. */
    boolean sparesUnchanged() {
        return shape != Shape.NODES;
    }

    /** The fate of each row, in their order. */
    List<Fate> fates(Transaction tx, List<BundleRow> rows) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> values = rows.get(i).values();
            places.add(new Place(i, values.get("id"), values.get(from), values.get(to), values.get("source")));
        }
        List<Fate> fates =
                new ArrayList<>(rows.stream().map(row -> Fate.CREATED).toList());
        for (Found found : found(tx, places)) {
            BundleRow row = rows.get(found.position());
            if (isSameLink(row, found)) {
                fates.set(found.position(), fate(row, found));
            }
        }
        return fates;
    }

    private List<Found> found(Transaction tx, List<Place> places) {
        return switch (shape) {
            case STATEMENTS ->
                tx.list(
                        STATEMENTS,
                        new Places(places),
                        row -> new Found(
                                row.requireInt("position"),
                                row.requireRow("properties").asMap(),
                                List.of()));
            case NODES ->
                tx.list(NODES, new Places(places), row -> {
                    List<String> wholes = new ArrayList<>(row.strings("broader"));
                    wholes.addAll(row.strings("wholes"));
                    return new Found(
                            row.requireInt("position"),
                            row.requireRow("properties").asMap(),
                            wholes);
                });
            case LINKS ->
                tx.list(
                        LINKS,
                        new LinkPlaces(places, link),
                        row -> new Found(
                                row.requireInt("position"),
                                row.requireRow("properties").asMap(),
                                List.of()));
        };
    }

    private boolean isSameLink(BundleRow row, Found found) {
        return keys.stream()
                .allMatch(key -> same(row.values().get(key), found.properties().get(key)));
    }

    private Fate fate(BundleRow row, Found found) {
        Set<String> differing = new TreeSet<>();
        row.values().forEach((column, value) -> {
            if (isStored(column, value) && !same(value, stored(column, value, found))) {
                differing.add(column);
            }
        });
        if (differing.isEmpty()) {
            return Fate.UNCHANGED;
        }
        return RECORD.containsAll(differing) ? Fate.RECORDED_ELSEWHERE : Fate.UPDATED;
    }

    /** Whether the value is kept under the column's name where the row is, or, of what is above it, as a link. */
    private boolean isStored(String column, @Nullable Object value) {
        if (value == null && DERIVED.contains(column)) {
            return false;
        }
        return switch (shape) {
            case STATEMENTS -> !column.equals("id") && !column.equals("source");
            case LINKS -> !column.equals(from) && !column.equals(to);
            case NODES -> !NodeColumns.isKeptElsewhere(column);
        };
    }

    private @Nullable Object stored(String column, @Nullable Object value, Found found) {
        if (shape == Shape.NODES && NodeColumns.isAbove(column)) {
            return value != null && found.wholes().contains(value) ? value : null;
        }
        return found.properties().get(column);
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number first && b instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue()) == 0;
        }
        return Objects.equals(a, b);
    }
}
