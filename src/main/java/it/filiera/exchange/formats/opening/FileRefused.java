package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;

/**
 * A file that is not read at all; nothing of it reaches the graph. The message names the file, says what is wrong with it
 * and what would be right.
 */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;

    /** @param reason what is wrong and what would be right, as a sentence without its full stop */
    public FileRefused(String file, RefusalCode code, String reason) {
        super(file + ": " + reason);
        this.code = code;
    }

    public RefusalCode code() {
        return code;
    }
}
