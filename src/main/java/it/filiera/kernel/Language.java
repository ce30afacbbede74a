package it.filiera.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which labels exist. */
public enum Language {
    EN,
    IT;

    /** The language asked for, else that of the request's {@code Accept-Language}, else English. */
    public static Language of(@Nullable Language asked, @Nullable Locale request) {
        if (asked != null) {
            return asked;
        }
        return request != null && request.getLanguage().equals("it") ? IT : EN;
    }

    /** The text in this language, else the one in the other language; null when there is neither. */
    public @Nullable String pick(@Nullable String english, @Nullable String italian) {
        String mine = this == EN ? english : italian;
        String other = this == EN ? italian : english;
        return mine != null ? mine : other;
    }
}
