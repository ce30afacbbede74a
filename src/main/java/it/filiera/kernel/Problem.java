package it.filiera.kernel;

import java.util.Map;

/**
 * Everything that can be wrong with a request or stop us from answering it. Each has a stable {@link #code()} and
 * properties a program can read; the message says, in the language of who asked, what was wrong, where, and what would be right.
 *
 * <p>Outcomes of a question ("no path", "unknown") are answers, not problems.
 */
public abstract sealed class Problem extends RuntimeException
        permits BadRequest, Busy, Forbidden, GraphUnavailable, TooSlow {

    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }

    Problem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Stable code, for example {@code BAD_REQUEST}. */
    public abstract String code();

    /** What was wrong, in a language; {@link #getMessage()} is the same in English. */
    public abstract String message(Language language);

    /** What a program may want to know beside the message; never secrets, never stack traces. */
    public abstract Map<String, Object> properties(Language language);
}
