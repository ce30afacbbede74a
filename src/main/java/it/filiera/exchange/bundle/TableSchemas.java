package it.filiera.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tables a bundle may have, as described in {@code src/main/resources/bundle/}. */
public final class TableSchemas {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private TableSchemas() {}

    /** The table of that name; its absence is a defect and fails. */
    public static TableSchema get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No table " + name + " is described"));
    }

    /** The table of that name; empty when bundles have no such table. */
    static Optional<TableSchema> find(String name) {
        if (!name.matches("[a-z_]+")) {
            return Optional.empty();
        }
        try (InputStream json = TableSchemas.class.getResourceAsStream("/bundle/" + name + ".json")) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(Objects.requireNonNull(JSON.readValue(json, TableSchema.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
