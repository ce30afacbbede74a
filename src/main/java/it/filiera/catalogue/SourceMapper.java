package it.filiera.catalogue;

import it.filiera.graphdb.Row;
import java.util.Objects;

/** Reads a source from the column {@code source}. */
public final class SourceMapper {

    private SourceMapper() {}

    public static Source source(Row row) {
        Row fields = row.requireRow("source");
        String id = fields.requireString("id");
        return new Source(
                id,
                Objects.requireNonNullElse(fields.string("title"), id),
                fields.string("publisher"),
                fields.string("licence"),
                fields.string("retrievedOn"),
                fields.string("address"),
                fields.integer("rank"));
    }
}
