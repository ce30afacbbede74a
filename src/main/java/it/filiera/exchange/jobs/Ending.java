package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * How the load of an upload ends.
 *
 * @param code    why it failed; null when it did not
 * @param problem the same as a sentence
 */
public record Ending(
        ImportState state,
        @Nullable RefusalCode code,
        @Nullable String problem) {

    public static final Ending DONE = new Ending(ImportState.DONE, null, null);

    public static Ending failed(RefusalCode code, @Nullable String problem) {
        return new Ending(ImportState.FAILED, code, String.valueOf(problem));
    }

    static Ending cancelled(@Nullable String problem) {
        return new Ending(ImportState.CANCELLED, null, String.valueOf(problem));
    }
}
