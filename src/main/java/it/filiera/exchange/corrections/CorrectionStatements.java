package it.filiera.exchange.corrections;

import it.filiera.graphdb.Cypher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements about corrections, and their parameters. */
final class CorrectionStatements {

    record Thing(String id) {}

    /**
     * @param values  by property; null takes a property out of the correction
     * @param unknown those of them that nobody knows
     */
    record Correction(String id, Map<String, @Nullable Object> values, List<String> unknown, String today) {}

    static final Cypher<Thing> FACTS = Cypher.of("questions/exchange/correctable-fields", Thing.class);
    static final Cypher<Correction> CORRECT = Cypher.of("imports/corrections/correct-fact", Correction.class);
    static final Cypher<Thing> EMPTY = Cypher.of("imports/corrections/remove-empty-correction", Thing.class);

    private CorrectionStatements() {}
}
