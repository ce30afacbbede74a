package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A label in two languages, of which one or both may be unknown. */
public record Labels(@Nullable String en, @Nullable String it) {

    /** The label in the language asked for, else in the other; null when there is none. */
    public @Nullable String in(Language language) {
        return language.pick(en, it);
    }

    /** As {@link #in}, else a text that stands for the thing, for example its notation or identifier. */
    public String in(Language language, String otherwise) {
        String label = in(language);
        return label == null ? otherwise : label;
    }
}
