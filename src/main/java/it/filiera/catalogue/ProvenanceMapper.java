package it.filiera.catalogue;

import it.filiera.graphdb.Row;
import java.util.Objects;

/** Reads who says a fact from the properties that every link, and every node with a single source, carries. */
public final class ProvenanceMapper {

    private ProvenanceMapper() {}

    /** The provenance in these properties; a fact that does not say how it came about is one that a source declared. */
    public static Provenance provenance(Row properties) {
        return new Provenance(
                properties.requireString("source"),
                properties.string("record"),
                properties.string("recordedOn"),
                Objects.requireNonNullElse(properties.constant("origin", Origin.class), Origin.DECLARED),
                properties.string("rule"),
                properties.string("evidence"),
                properties.decimal("confidence"));
    }
}
