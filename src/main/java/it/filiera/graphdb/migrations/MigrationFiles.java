package it.filiera.graphdb.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations on the class path, in order of version. */
final class MigrationFiles {

    private static final String PATTERN = "classpath:cypher/migrations/V*.cypher";

    private MigrationFiles() {}

    /** Versions run 1, 2, 3 ... without gaps; anything else is a defect of the build and fails. */
    static List<Migration> read() {
        try {
            List<Migration> migrations = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                String name = Objects.requireNonNull(file.getFilename());
                migrations.add(Migration.parse(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            migrations.sort(Comparator.comparingInt(Migration::version));
            requireNoGaps(migrations);
            return List.copyOf(migrations);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireNoGaps(List<Migration> migrations) {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new IllegalStateException("Migration " + Migration.label(i + 1) + " is missing or there twice");
            }
        }
    }
}
