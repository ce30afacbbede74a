package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.List;
import java.util.Map;

/** Picks again what is shown of a thing whose statements changed outside a load, by the statements that loads run. */
public final class ShownValues {

    private static final List<Cypher<Rows>> STATEMENTS =
            List.of(ImportStatements.SHOWN_VALUES, ImportStatements.SPELLINGS, ImportStatements.PLACES);

    private ShownValues() {}

    /** Of the organisation, cluster or project with this identifier. */
    public static void pick(Transaction transaction, String id) {
        Rows thing = new Rows(List.of(Map.of("id", id)));
        STATEMENTS.forEach(statement -> transaction.run(statement, thing));
    }
}
