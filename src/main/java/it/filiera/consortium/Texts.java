package it.filiera.consortium;

import it.filiera.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of an answer in one language. */
final class Texts {

    private static final Texts ENGLISH = new Texts("en", Locale.ENGLISH);
    private static final Texts ITALIAN = new Texts("it", Locale.ITALIAN);

    private final Properties texts = new Properties();
    private final Locale locale;

    private Texts(String language, Locale locale) {
        this.locale = locale;
        try (InputStream file = Texts.class.getResourceAsStream("/consortium/texts_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Texts in(Language language) {
        return language == Language.IT ? ITALIAN : ENGLISH;
    }

    String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key);
        }
        return String.format(locale, text, values);
    }

    /** Name of a country; Greece is EL and the United Kingdom UK as in CORDIS and NUTS. */
    String country(String code) {
        String iso =
                switch (code) {
                    case "EL" -> "GR";
                    case "UK" -> "GB";
                    default -> code;
                };
        return new Locale("", iso).getDisplayCountry(locale);
    }

    /** As {@link #of}, in the words for a single thing where there are such and the number is 1. */
    String counted(long number, String key, Object... values) {
        return of(number == 1 && texts.containsKey(key + ".one") ? key + ".one" : key, values);
    }
}
