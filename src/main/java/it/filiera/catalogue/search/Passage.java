package it.filiera.catalogue.search;

import it.filiera.catalogue.text.TextQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a long text where searched words are. */
final class Passage {

    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    private Passage() {}

    /** Some twenty words of the first text that holds one of the searched words; null when none does. */
    static @Nullable String of(List<String> texts, TextQuery query) {
        for (String text : texts) {
            int found = query.indexIn(text);
            if (found >= 0) {
                return around(text, found);
            }
        }
        return null;
    }

    private static String around(String text, int found) {
        int from = found <= BEFORE ? 0 : text.indexOf(' ', found - BEFORE) + 1;
        int until = Math.min(text.length(), from + LENGTH);
        if (until < text.length()) {
            until = Math.max(text.lastIndexOf(' ', until), found);
        }
        return (from > 0 ? "... " : "") + text.substring(from, until).strip() + (until < text.length() ? " ..." : "");
    }
}
