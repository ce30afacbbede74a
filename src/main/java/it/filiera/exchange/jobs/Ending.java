package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * How the load of an upload ends.
 *
 * @param code    why it failed; null when it did not
 * @param problem the same as a sentence
 * @param problemIt the same in Italian
 */
public record Ending(
        ImportState state,
        @Nullable RefusalCode code,
        @Nullable String problem,
        @Nullable String problemIt) {

    public static final Ending DONE = new Ending(ImportState.DONE, null, null, null);

    /** A load that failed, told in English and in Italian. */
    public static Ending failed(RefusalCode code, String problem, String problemIt) {
        return new Ending(ImportState.FAILED, code, problem, problemIt);
    }

    static Ending cancelled() {
        return new Ending(ImportState.CANCELLED, null, "The load was cancelled", "Il caricamento è stato annullato");
    }
}
