package it.filiera.exchange.merges;

import it.filiera.graphdb.Cypher;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that read and write decisions within a change, and their parameters. */
final class DecisionStatements {

    record Found(List<FoundPair> rows, String at) {}

    record Decided(Collection<String> ids, Collection<String> organisations) {}

    record Verdict(String id, @Nullable String kept) {}

    record Deciding(
            List<Verdict> rows,
            MergeState state,
            @Nullable String by,
            @Nullable String byName,
            String at) {}

    record OfImport(String job, int limit) {}

    record Ids(Collection<String> ids) {}

    static final Cypher<Found> FOUND = Cypher.of("imports/merges/found", Found.class);
    static final Cypher<Decided> DECIDED = Cypher.of("imports/merges/decided", Decided.class);
    static final Cypher<Deciding> DECIDE = Cypher.of("imports/merges/decide", Deciding.class);
    static final Cypher<Ids> WEIGHTS = Cypher.of("imports/merges/weights", Ids.class);

    static final Cypher<OfImport> OF_IMPORT = Cypher.of("imports/merges/of-import", OfImport.class);
    static final Cypher<Ids> WITHDRAWN = Cypher.of("imports/merges/withdrawn", Ids.class);

    private DecisionStatements() {}
}
