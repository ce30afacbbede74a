package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.kernel.Language;

/**
 * A file that is not read at all; nothing of it reaches the graph. The message names the file, says what is wrong with it
 * and what would be right.
 */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final String italian;

    /**
     * Refuses a file for what {@code fault} says.
     *
     * @param values what stands in its places
     */
    public FileRefused(String file, FileFault fault, Object... values) {
        super(file + ": " + fault.with(values).in(Language.EN));
        this.code = fault.code();
        this.italian = file + ": " + fault.with(values).in(Language.IT);
    }

    /** @param reason what is wrong and what would be right, as a sentence without its full stop */
    public FileRefused(String file, RefusalCode code, String reason) {
        super(file + ": " + reason);
        this.code = code;
        this.italian = file + ": " + reason;
    }

    /** What is wrong, in a language; English where the code says it all, which is told in every language. */
    public String message(Language language) {
        return language == Language.IT ? italian : String.valueOf(getMessage());
    }

    public RefusalCode code() {
        return code;
    }
}
