package it.filiera.catalogue.text;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person typed to find something, checked, and as questions to the full-text indexes. Every character is literal: the
 * query language of the indexes never reaches them.
 *
 * @param text  as typed, without surrounding blanks
 * @param parts the text cut at blanks, without parts that weigh nothing
 */
public record TextQuery(String text, List<Part> parts) {

    public static final int MAX_LENGTH = 200;

    /** Enough for any name; further words of a longer text are not looked for. */
    private static final int MAX_WORDS = 12;

    /** Looking for words with two errors is slow; in a long text the other words tell enough. */
    private static final int FEW_WORDS = 4;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ITALIAN_VAT = Pattern.compile("\\d{11}");

    public TextQuery {
        parts = List.copyOf(parts);
    }

    /**
     * Reads what was typed.
     *
     * @param argument name of the argument, for the message
     * @throws BadRequest when there is nothing to look for or more than {@value #MAX_LENGTH} characters
     */
    public static TextQuery of(String argument, String text) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.length() > MAX_LENGTH) {
            throw new BadRequest(argument, text, CommonRemedy.LENGTH_BETWEEN, 1, MAX_LENGTH);
        }
        List<String> telling =
                Words.telling(typed).stream().distinct().limit(MAX_WORDS).toList();
        LinkedHashSet<String> left = new LinkedHashSet<>(telling);
        List<Part> parts = Arrays.stream(BLANKS.split(typed))
                .map(part -> Part.of(part, left))
                .filter(part -> !part.words().isEmpty())
                .toList();
        return new TextQuery(typed, parts);
    }

    /** The words to look for, each once; none when the text has no letter or digit, and then nothing can be found. */
    public List<String> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    /** Where in a text the first word stands that is one of those looked for, or another form of it; -1 when none does. */
    public int indexIn(String longText) {
        var word = WORD.matcher(longText);
        while (word.find()) {
            for (String written : Words.of(word.group())) {
                if (words().stream().anyMatch(searched -> Likeness.of(searched, written, false) != null)) {
                    return word.start();
                }
            }
        }
        return -1;
    }

    /** All words, each as it is, or as a beginning. */
    String allWords() {
        return parts.stream()
                .map(part -> "+" + part.clause(this::exactOrBeginning))
                .collect(Collectors.joining(" "));
    }

    /** All words, with typing errors forgiven. */
    String allWordsForgiving() {
        return parts.stream().map(part -> "+" + part.clause(this::forgiving)).collect(Collectors.joining(" "));
    }

    /** At least one of the words, each as it is, or as a beginning. */
    String someWords() {
        return words().stream().map(this::exactOrBeginning).collect(Collectors.joining(" "));
    }

    private String exactOrBeginning(String word) {
        return variants(word).collect(Collectors.joining(" ", "(", ")"));
    }

    private String forgiving(String word) {
        int errors = Math.min(Likeness.errorsForgiven(word), words().size() > FEW_WORDS ? 1 : 2);
        Stream<String> fuzzy = errors == 0 ? Stream.empty() : Stream.of(word + "~" + errors);
        return Stream.concat(variants(word), fuzzy).collect(Collectors.joining(" ", "(", ")"));
    }

    private Stream<String> variants(String word) {
        if (ITALIAN_VAT.matcher(word).matches()) {
            return Stream.of(word, "it" + word);
        }
        return mayBeABeginning(word) ? Stream.of(word, word + "*") : Stream.of(word);
    }

    /** Numbers identify: half a grant number is none. A single letter is a beginning only after other words. */
    private boolean mayBeABeginning(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        return !number && (word.length() > 1 || words().size() > 1);
    }

    /**
     * A part of the text between blanks.
     *
     * @param typed the part in lower case, without accents
     * @param words its words that are looked for
     */
    record Part(String typed, List<String> words) {

        private static final Pattern QUOTE_OR_BACKSLASH = Pattern.compile("[\"\\\\]");

        static Part of(String part, LinkedHashSet<String> left) {
            List<String> words = Words.of(part).stream().filter(left::remove).toList();
            return new Part(Words.folded(part), words);
        }

        /** The words one by one, or the whole part as the index itself would cut it, for example {@code eu.2.1.1}. */
        String clause(Function<String, String> word) {
            if (words.size() == 1) {
                return words.get(0).equals(typed) ? word.apply(typed) : either(word.apply(words.get(0)));
            }
            return either(
                    words.stream().map(each -> "+" + word.apply(each)).collect(Collectors.joining(" ", "(", ")")));
        }

        private String either(String wordByWord) {
            return "(\"" + QUOTE_OR_BACKSLASH.matcher(typed).replaceAll("\\\\$0") + "\" " + wordByWord + ")";
        }
    }
}
