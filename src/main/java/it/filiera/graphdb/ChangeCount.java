package it.filiera.graphdb;

import java.util.List;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.summary.SummaryCounters;

/** Notes whether a transaction changes what the graph says, and counts the change within the same transaction. */
final class ChangeCount {

    static final Cypher<Cypher.None> COUNT = Cypher.of("imports/count-change", Cypher.None.class);

    /** Statements that keep the books of jobs, accounts and migrations: nothing that any question shows. */
    private static final List<String> BOOKKEEPING = List.of("imports/jobs/", "imports/security/", "migrations/");

    private boolean changed;

    void note(Cypher<?> statement, SummaryCounters counters) {
        changed |= touchesData(counters) && BOOKKEEPING.stream().noneMatch(statement.stem()::startsWith);
    }

    /** Not so a change of structure, beside which no data can be written in one transaction. */
    private static boolean touchesData(SummaryCounters counters) {
        return counters.propertiesSet()
                        + counters.nodesCreated()
                        + counters.nodesDeleted()
                        + counters.relationshipsCreated()
                        + counters.relationshipsDeleted()
                > 0;
    }

    /** To be called last, because the counter is locked from here to the commit. */
    boolean countedIn(SimpleQueryRunner transaction) {
        if (changed) {
            transaction.run(COUNT.text()).consume();
        }
        return changed;
    }
}
