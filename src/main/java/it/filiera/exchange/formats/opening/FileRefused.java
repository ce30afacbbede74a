package it.filiera.exchange.formats.opening;

/**
 * A file that is not read at all; nothing of it reaches the graph. The message names the file, says what is wrong with it
 * and what would be right.
 */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileRefused(String file, String reason) {
        super(file + ": " + reason);
    }
}
