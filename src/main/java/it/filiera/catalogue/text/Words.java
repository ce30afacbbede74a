package it.filiera.catalogue.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as words that can be compared: lower case, without accents, cut at everything that is neither letter nor digit.
 * {@code "Università dell'Insubria S.r.l."} becomes {@code universita dell insubria srl}. The folding is that of the full-text
 * index {@code entity_names}.
 */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}])\\.?");
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ł', "l", 'ı', "i");

    /** Forms of companies: they tell what somebody is, never who. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            ("srl srls spa sapa snc sas ss scarl scrl scpa coop onlus ets aps ltd limited plc llp llc inc corp gmbh mbh "
                            + "ag kg kgaa ev ug bv nv vzw sa sarl sasu eurl gie epic sl slu sau sca se oy oyj ab as asa "
                            + "lda sp zoo sro doo dd kft zrt nyrt ood ead eood ad ae epe ike oe uab sia ou co")
                    .split(" "));

    /** Articles, prepositions and what surrounds an address: they stand in every other name. */
    private static final Set<String> FILLERS = Set.of(
            ("di da in con su per tra fra il lo la gli le un uno una ed del dello della dei degli delle dell al allo alla ai "
                            + "agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul "
                            + "sullo sulla sui sugli sulle sull the of and for on at to an by with from or it de des du les "
                            + "et der die das und fur el los las en www http https com")
                    .split(" "));

    /** Letters that are words of their own, or what an apostrophe leaves of one; not those of "R&D" and "e-health". */
    private static final Pattern LONE_LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[ldc]['\u2019](?=\\p{L})|(?<!\\S)[eaioydl](?!\\S)");

    private Words() {}

    /** The words of a text, in their order; none when it has no letter or digit. */
    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(joinedInitials(folded(text))))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that tell one thing from another: all but legal forms and fillers, or all when there are no others. */
    public static List<String> telling(String text) {
        String withoutLoneLetters = LONE_LETTERS.matcher(folded(text)).replaceAll(" ");
        List<String> telling = of(withoutLoneLetters).stream()
                .filter(word -> !isWeightless(word))
                .toList();
        return telling.isEmpty() ? of(text) : telling;
    }

    /** Whether a word weighs nothing beside others: a legal form or a filler. */
    public static boolean isWeightless(String word) {
        return LEGAL_FORMS.contains(word) || FILLERS.contains(word);
    }

    /** Lower case, without accents; everything else as it was. */
    public static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.chars().forEach(code -> {
            String letters = LETTERS.get((char) code);
            if (letters == null) {
                folded.append((char) code);
            } else {
                folded.append(letters);
            }
        });
        return folded.toString();
    }

    /** {@code s.r.l.} is the word {@code srl}. */
    private static String joinedInitials(String text) {
        return INITIALS.matcher(text).replaceAll(found -> found.group().replace(".", ""));
    }
}
