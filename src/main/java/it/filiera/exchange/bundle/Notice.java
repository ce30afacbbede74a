package it.filiera.exchange.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Something found in a bundle.
 *
 * @param row row of the file, the header being row 1; null when it is about the whole file
 * @param field column; null when it is about the whole row
 * @param value what stands there, cut when long; null when nothing does
 * @param message what is wrong and what would be right
 */
public record Notice(
        NoticeCode code,
        String file,
        @Nullable Integer row,
        @Nullable String field,
        @Nullable String value,
        String message) {

    private static final int SHOWN = 120;

    public Notice {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
    }

    /** A notice about a whole file. */
    public static Notice ofFile(NoticeCode code, String file, String message) {
        return new Notice(code, file, null, null, null, message);
    }
}
