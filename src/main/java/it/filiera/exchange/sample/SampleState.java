package it.filiera.exchange.sample;

import it.filiera.exchange.jobs.ImportState;
import it.filiera.graphdb.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a graph holds, as far as the sample is concerned.
 *
 * @param state of the latest load of the sample; null when there was none
 * @param checksum of the sample it loaded; null when there was none
 * @param others whether anything else was loaded
 * @param empty whether nothing is in the graph
 */
record SampleState(@Nullable ImportState state, @Nullable String checksum, boolean others, boolean empty) {

    /** What to do with the sample. */
    enum Decision {
        /** Load it, in place of an older or unfinished one if there is any. */
        LOAD,
        /** It is there, complete and of this version. */
        UP_TO_DATE,
        /** The graph holds something else: nothing is touched. */
        NOT_OURS
    }

    static SampleState of(Row row) {
        return new SampleState(
                row.constant("state", ImportState.class),
                row.string("checksum"),
                row.requireBool("others"),
                row.requireBool("empty"));
    }

    Decision decide(String checksumOfOurs) {
        if (state == ImportState.DONE && checksumOfOurs.equals(checksum)) {
            return Decision.UP_TO_DATE;
        }
        boolean foreign = state == null && !empty;
        return others || foreign ? Decision.NOT_OURS : Decision.LOAD;
    }
}
