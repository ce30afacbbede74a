package it.filiera.exchange.resolution;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import it.filiera.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Tells a score to a person: one sentence per reason, in Italian or English. Texts are in {@code resolution/reasons_*.properties}. */
public final class Explanation {

    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(
                    language, read("/resolution/reasons_" + language.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
    }

    private Explanation() {}

    /** The sentences of a score, in the order of its parts. */
    public static List<String> sentences(Score score, Language language) {
        return score.parts().stream().map(part -> sentence(part, language)).toList();
    }

    /** One reason as a sentence. */
    public static String sentence(ScorePart part, Language language) {
        Properties texts = requireNonNull(TEXTS.get(language));
        String words = part.words().stream()
                .filter(word -> !word.isEmpty())
                .map(word -> texts.getProperty("word." + word, "«" + word + "»"))
                .collect(joining(", "));
        String key = part.reason().name();
        String wordless = texts.getProperty(key + ".none");
        String sentence = words.isEmpty() && wordless != null ? wordless : texts.getProperty(key);
        return requireNonNull(sentence, key).replace("{words}", words);
    }

    private static Properties read(String file) {
        try (InputStream stream = requireNonNull(Explanation.class.getResourceAsStream(file), file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
