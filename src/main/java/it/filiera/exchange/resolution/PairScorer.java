package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.exchange.resolution.identifiers.Scheme;
import it.filiera.exchange.resolution.names.OrganisationName;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores two records: identifiers first; where they are silent, the most alike pair of names, with kind of body, legal form and place.
 * Deterministic and symmetric; the same two records always get the same score, whatever else is in the graph.
 */
final class PairScorer {

    /** Below this the names have nothing in common. */
    private static final double NOTHING_IN_COMMON = 0.3;

    private static final Set<Scheme> OF_ONE_BODY_ONLY = Set.of(Scheme.PIC, Scheme.ROR);

    private final Weights weights;

    PairScorer(Weights weights) {
        this.weights = weights;
    }

    Score score(Profile left, Profile right) {
        ScoreSheet names = names(left, right);
        Identifiers.Comparison comparison = Identifiers.compare(left.identifiers(), right.identifiers());
        return switch (comparison.relation()) {
            case SILENT -> names.score();
            case SAME ->
                identifier(
                        surprising(comparison.scheme(), names) ? Reason.SHARED_VAT_OTHER_NAME : Reason.SAME_IDENTIFIER,
                        comparison);
            case BOTH -> identifier(Reason.SHARED_AND_CONTRADICTING, comparison);
            case CONTRADICTING -> {
                names.note(Reason.CONTRADICTING_IDENTIFIER, String.valueOf(comparison.scheme()));
                yield names.score();
            }
        };
    }

    private Score identifier(Reason reason, Identifiers.Comparison comparison) {
        ScoreSheet sheet = new ScoreSheet(weights);
        sheet.note(reason, String.valueOf(comparison.scheme()));
        return sheet.score();
    }

    /** A VAT number may be that of a group of companies; a PIC and a ROR id are of one body only. */
    private static boolean surprising(@Nullable Scheme scheme, ScoreSheet names) {
        return scheme != null && !OF_ONE_BODY_ONLY.contains(scheme) && names.value() < NOTHING_IN_COMMON;
    }

    private ScoreSheet names(Profile left, Profile right) {
        ScoreSheet listed = listed(left, right);
        if (listed != null) {
            return listed;
        }
        return left.names().stream()
                .flatMap(mine -> right.names().stream().flatMap(theirs -> sheets(left, mine, right, theirs)))
                .max(Comparator.comparingDouble(ScoreSheet::value)
                        .thenComparing(sheet -> sheet.score().parts().toString()))
                .orElseGet(() -> nameless(left, right));
    }

    private @Nullable ScoreSheet listed(Profile left, Profile right) {
        if (left.listedAs().isEmpty() || Collections.disjoint(left.listedAs(), right.listedAs())) {
            return null;
        }
        Set<String> shared = new TreeSet<>(left.listedAs());
        shared.retainAll(right.listedAs());
        ScoreSheet sheet = new ScoreSheet(weights);
        sheet.note(Reason.LISTED_AS_ONE, shared.toArray(String[]::new));
        if (PlaceComparison.relation(left, right) == PlaceComparison.Relation.OTHER_COUNTRY) {
            PlaceComparison.note(sheet, left, right);
        }
        return sheet;
    }

    private Stream<ScoreSheet> sheets(Profile left, OrganisationName mine, Profile right, OrganisationName theirs) {
        ScoreSheet byWords = new ScoreSheet(weights);
        NameComparison comparison = new NameComparison(left, mine, right, theirs);
        comparison.note(byWords);
        KindComparison.note(byWords, comparison, left, right);
        surroundings(byWords, left, right);
        Reason acronym = AcronymComparison.reason(left, mine, right, theirs);
        boolean sameShort = AcronymComparison.sameShortName(left, mine, right, theirs);
        if (acronym == null && !sameShort) {
            return Stream.of(byWords);
        }
        ScoreSheet byAcronym = new ScoreSheet(weights);
        byAcronym.note(
                acronym == null ? Reason.SAME_SHORT_NAME : acronym,
                1,
                ScoreSheet.sorted(Stream.of(mine.raw(), theirs.raw())));
        if (!PlaceComparison.relation(left, right).confirms()) {
            byAcronym.note(Reason.ACRONYM_ELSEWHERE);
        }
        surroundings(byAcronym, left, right);
        return Stream.of(byWords, byAcronym);
    }

    private void surroundings(ScoreSheet sheet, Profile left, Profile right) {
        FormComparison.note(sheet, left, right);
        PlaceComparison.note(sheet, left, right);
        if (!left.listedAs().isEmpty() && !right.listedAs().isEmpty()) {
            Set<String> both = new TreeSet<>(left.listedAs());
            both.addAll(right.listedAs());
            sheet.note(Reason.LISTED_AS_TWO, both.toArray(String[]::new));
        }
    }

    private ScoreSheet nameless(Profile left, Profile right) {
        ScoreSheet sheet = new ScoreSheet(weights);
        PlaceComparison.note(sheet, left, right);
        return sheet;
    }
}
