package it.filiera.catalogue.text;

import it.filiera.catalogue.text.TextMatch.MatchedField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a thing fits a text. The score is the sum of
 *
 * <ul>
 *   <li>5 x coverage: for each searched word its best {@link Likeness} x weight of the {@link Field}, averaged over the words
 *       (a word that only a long text holds counts {@value Field#DESCRIPTION});
 *   <li>3 x closeness: the same within the best single field, over the longer of both texts, so that "Politecnico di Milano" is
 *       nearer to itself than to "Fondazione Politecnico di Milano";
 *   <li>2 x weight of a field that says exactly the same, legal forms aside;
 *   <li>1.5 x importance: the logarithm of the number of links, 1 at a thousand.
 * </ul>
 *
 * Equal scores are sorted by kind, then name, then identifier. The scores of the indexes do not enter: they differ between two
 * stores with the same content.
 */
final class Ranking {

    static final Comparator<TextMatch> BEST_FIRST = Comparator.comparingDouble(TextMatch::score)
            .reversed()
            .thenComparing(TextMatch::kind)
            .thenComparing(TextMatch::name)
            .thenComparing(TextMatch::id);

    private static final double COVERAGE = 5;
    private static final double CLOSENESS = 3;
    private static final double SAME = 2;
    private static final double IMPORTANCE = 1.5;
    private static final double MOST_IMPORTANT_LOG_DEGREE = 3;
    private static final int SHOWN_FIELDS = 3;
    private static final int COUNTRY_CODE = 2;

    private final List<String> searched;
    private final boolean forgiving;
    private final double elsewhere;
    private final boolean weightless;

    /**
     * Ranks what fits these words.
     *
     * @param forgiving whether typing errors are forgiven
     * @param elsewhere what a word counts that no short text holds
     */
    Ranking(List<String> searched, boolean forgiving, double elsewhere) {
        this.searched = searched;
        this.forgiving = forgiving;
        this.elsewhere = elsewhere;
        this.weightless = searched.stream().allMatch(Words::isWeightless);
    }

    TextMatch match(Candidate candidate) {
        List<Fit> fits = candidate.fields().stream()
                .map(this::fit)
                .filter(fit -> fit.sum() > 0)
                .sorted(Comparator.comparingDouble(Fit::closeness).reversed())
                .toList();
        double coverage = 0;
        int found = 0;
        for (int word = 0; word < searched.size(); word++) {
            double best = best(fits, word);
            found += best > 0 ? 1 : 0;
            coverage += best > 0 ? best : elsewhere;
        }
        double score = COVERAGE * coverage / searched.size()
                + CLOSENESS * fits.stream().mapToDouble(Fit::closeness).max().orElse(0)
                + SAME * fits.stream().mapToDouble(Fit::same).max().orElse(0)
                + IMPORTANCE * importance(candidate.degree());
        return new TextMatch(
                candidate.id(),
                candidate.kind(),
                candidate.name(),
                rounded(score),
                shown(fits),
                (double) found / searched.size());
    }

    private Fit fit(Field field) {
        List<@Nullable Likeness> likeness = new ArrayList<>();
        boolean identifier = field.name().equals(Field.IDENTIFIER);
        boolean whole = searched.containsAll(field.words());
        for (String word : searched) {
            likeness.add(
                    identifier
                            ? identifier(word, field, whole)
                            : nearest(word, weightless ? field.all() : field.words()));
        }
        return new Fit(field, likeness);
    }

    /** Identifiers fit only as a whole; a VAT number also without the country in front. */
    private static @Nullable Likeness identifier(String word, Field field, boolean whole) {
        boolean part = whole && field.words().contains(word);
        return part || isWithoutCountry(word, field.words()) ? Likeness.SAME : null;
    }

    private static boolean isWithoutCountry(String word, List<String> identifier) {
        return identifier.size() == 1
                && identifier.get(0).length() == word.length() + COUNTRY_CODE
                && identifier.get(0).endsWith(word);
    }

    private @Nullable Likeness nearest(String word, List<String> words) {
        Likeness best = null;
        for (String other : words) {
            Likeness likeness = Likeness.of(word, other, forgiving);
            if (likeness != null && (best == null || likeness.value() > best.value())) {
                best = likeness;
            }
        }
        return best;
    }

    private static double best(List<Fit> fits, int word) {
        double best = 0;
        for (Fit fit : fits) {
            best = Math.max(best, fit.weighted(word));
        }
        return best;
    }

    private static double importance(int degree) {
        return Math.min(1, Math.log10(1 + degree) / MOST_IMPORTANT_LOG_DEGREE);
    }

    /** Enough fields to show every word once, the closest first. */
    private List<MatchedField> shown(List<Fit> fits) {
        List<MatchedField> shown = new ArrayList<>();
        Set<Integer> left = new HashSet<>();
        for (int word = 0; word < searched.size(); word++) {
            left.add(word);
        }
        for (Fit fit : fits) {
            if (shown.size() < SHOWN_FIELDS && left.removeIf(word -> fit.weighted(word) > 0)) {
                shown.add(new MatchedField(fit.field().name(), fit.field().text(), fit.quality()));
            }
        }
        return shown;
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    /** How the searched words fit one field, word by word. */
    private record Fit(Field field, List<@Nullable Likeness> likeness) {

        double weighted(int word) {
            Likeness found = likeness.get(word);
            return found == null ? 0 : found.value() * field.weight();
        }

        double sum() {
            double sum = 0;
            for (int word = 0; word < likeness.size(); word++) {
                sum += weighted(word);
            }
            return sum;
        }

        double closeness() {
            return sum() / Math.max(likeness.size(), field.words().size());
        }

        double same() {
            boolean same = likeness.size() == field.words().size()
                    && likeness.stream().allMatch(found -> Likeness.SAME.equals(found));
            return same ? field.weight() : 0;
        }

        MatchQuality quality() {
            if (same() > 0) {
                return MatchQuality.EXACT;
            }
            MatchQuality worst = MatchQuality.WORDS;
            for (Likeness found : likeness) {
                if (found != null && found.quality().compareTo(worst) > 0) {
                    worst = found.quality();
                }
            }
            return worst;
        }
    }
}
