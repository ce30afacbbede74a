package it.filiera.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording and the values in its places: what is told in the language of whoever reads it.
 *
 * @param values as they are shown; a value that is itself a sentence is kept as one
 */
public record Sentence(Wording wording, List<Object> values) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Sentence {
        values = List.copyOf(values);
    }

    static Sentence of(Wording wording, Object... values) {
        return new Sentence(wording, Arrays.asList(values));
    }

    /** The text in a language, without its full stop. */
    public String in(Language language) {
        String pattern = language == Language.IT ? wording.italian() : wording.english();
        return PLACE.matcher(pattern)
                .replaceAll(place ->
                        Matcher.quoteReplacement(text(values.get(Integer.parseInt(place.group(1))), language)));
    }

    /** The values in their order, as text in a language. */
    public List<String> values(Language language) {
        return values.stream().map(value -> text(value, language)).toList();
    }

    private static String text(Object value, Language language) {
        return value instanceof Sentence part ? part.in(language) : ValueText.of(value);
    }
}
