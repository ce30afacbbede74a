package it.filiera.graphdb.migrations;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies the migrations a graph has not had yet. Two processes that start at once on one server may both apply one:
 * its statements bear repetition and it is recorded once.
 */
public final class MigrationRunner {

    record Recorded(int version, String description, String checksum) {}

    static final Cypher<Cypher.None> PREPARE = Cypher.of("migrations/runner/prepare", Cypher.None.class);
    static final Cypher<Cypher.None> APPLIED = Cypher.of("migrations/runner/applied", Cypher.None.class);
    static final Cypher<Recorded> RECORD = Cypher.of("migrations/runner/record", Recorded.class);

    private final GraphReader reader;
    private final GraphWriter writer;

    public MigrationRunner(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Applies the migrations of this version of Filiera.
     *
     * @return how many were new to the graph
     * @throws MigrationRefused when the graph had a migration that is not, or no longer, what it was
     */
    public int run() {
        return run(MigrationFiles.read());
    }

    int run(List<Migration> migrations) {
        // Alone, so without the driver's retries: a server that is not there is reported at once, not after 30 s.
        writer.runAlone(PREPARE, Cypher.None.NONE);
        Map<Integer, String> applied = applied();
        verify(migrations, applied);
        List<Migration> pending = migrations.stream()
                .filter(migration -> !applied.containsKey(migration.version()))
                .toList();
        pending.forEach(this::apply);
        return pending.size();
    }

    private Map<Integer, String> applied() {
        Map<Integer, String> checksums = new TreeMap<>();
        reader.list(APPLIED, Cypher.None.NONE, MigrationRunner::versionAndChecksum)
                .forEach(entry -> checksums.put(entry.getKey(), entry.getValue()));
        return checksums;
    }

    private static Map.Entry<Integer, String> versionAndChecksum(Row row) {
        return Map.entry(row.requireInt("version"), row.requireString("checksum"));
    }

    private static void verify(List<Migration> migrations, Map<Integer, String> applied) {
        applied.forEach((version, checksum) -> {
            if (version > migrations.size()) {
                throw MigrationRefused.newerGraph(version, migrations.size());
            }
            Migration ours = migrations.get(version - 1);
            if (!ours.checksum().equals(checksum)) {
                throw MigrationRefused.changed(ours);
            }
        });
    }

    private void apply(Migration migration) {
        for (String statement : migration.statements()) {
            Cypher<Cypher.None> step = new Cypher<>(Migration.label(migration.version()), Cypher.None.class, statement);
            writer.write(tx -> tx.run(step, Cypher.None.NONE));
        }
        Recorded recorded = new Recorded(migration.version(), migration.description(), migration.checksum());
        writer.write(tx -> tx.run(RECORD, recorded));
    }
}
