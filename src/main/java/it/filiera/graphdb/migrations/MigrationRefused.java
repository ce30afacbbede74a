package it.filiera.graphdb.migrations;

/** The graph's structure and this version of Filiera do not fit; says why and what would help. */
public final class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private MigrationRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static MigrationRefused changed(Migration migration) {
        return new MigrationRefused(
                "Migration " + migration.label() + " differs from what this graph was given under that number.",
                "Restore the file as it was released and put the change into a new migration with the next number.");
    }

    static MigrationRefused newerGraph(int version, int newestKnown) {
        return new MigrationRefused(
                "The graph has had migration " + Migration.label(version)
                        + "; this version of Filiera knows them up to " + Migration.label(newestKnown) + ".",
                "Start the newer version of Filiera that wrote the graph, or point this one at another graph.");
    }

    /** What would help, as an instruction. */
    public String remedy() {
        return remedy;
    }
}
