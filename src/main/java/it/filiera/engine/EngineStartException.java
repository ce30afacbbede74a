package it.filiera.engine;

import org.jspecify.annotations.Nullable;

/** The engine could not start; says why in words, and what a person can do about it. */
public final class EngineStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    EngineStartException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What would help, as an instruction. */
    public String remedy() {
        return remedy;
    }
}
