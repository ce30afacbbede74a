package it.filiera.inference;

import it.filiera.graphdb.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project or organisation with the conclusions that stand in the graph.
 *
 * @param links properties of each, by what tells it from the others
 */
record Known<F>(String id, F facts, Map<LinkKey, Row> links) {

    /** Reads the columns {@code id} and {@code links}. */
    static <F> Known<F> of(Row row, F facts) {
        String id = row.requireString("id");
        Map<LinkKey, Row> links = new LinkedHashMap<>();
        row.rows("links", link -> link).forEach(link -> {
            Row properties = link.requireRow("link");
            LinkKey key = new LinkKey(
                    id,
                    link.requireConstant("kind", LinkKind.class),
                    link.requireString("to"),
                    properties.requireString("family"));
            links.put(key, properties);
        });
        return new Known<>(id, facts, links);
    }
}
