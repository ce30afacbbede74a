package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change of rules and weights must not lose, on pairs labelled by hand; the benchmark prints the figures. */
class LabelledPairsTests {

    private static final List<LabelledPair> ALL = LabelledPair.all();
    private static final Resolver RESOLVER = Resolver.standard();

    @Test
    void thereAreEnoughPairsOfBothKindsInBothHalves() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        for (boolean tuning : List.of(true, false)) {
            assertThat(half(tuning)).filteredOn(LabelledPair::same).hasSizeGreaterThan(80);
            assertThat(half(tuning)).filteredOn(pair -> !pair.same()).hasSizeGreaterThan(80);
        }
    }

    @Test
    void everyPairSaysWhy() {
        assertThat(ALL).allSatisfy(pair -> assertThat(pair.why()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noPairIsMergedWrongly(boolean tuning) {
        assertThat(outcome(RESOLVER, tuning).wrongMerges()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fourOfFiveAreMergedWithoutAskingAndOfTheRestMostAreAsked(boolean tuning) {
        Outcome outcome = outcome(RESOLVER, tuning);
        assertThat(outcome.recall()).isGreaterThan(0.8);
        assertThat(outcome.recallWithReview()).isGreaterThan(0.95);
        assertThat(outcome.review()).isLessThan(0.12);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theListOfKnownBodiesIsAHelpAndNoCrutch(boolean tuning) {
        Outcome outcome = outcome(Resolver.withoutKnownOrganisations(), tuning);
        assertThat(outcome.wrongMerges()).isEmpty();
        assertThat(outcome.recall()).isGreaterThan(0.75);
    }

    @Test
    void theCandidatesOfARecordContainWhatItIs() {
        InMemoryCandidates candidates =
                new InMemoryCandidates(ALL.stream().map(LabelledPair::right).toList());
        List<LabelledPair> notFound = ALL.stream()
                .filter(LabelledPair::same)
                .filter(pair -> !ids(candidates.find(pair.left(), Resolver.CANDIDATES))
                        .contains(pair.right().id()))
                .toList();
        assertThat(notFound).hasSizeLessThan(8);
    }

    @Test
    void halvesDoNotShareFamilies() {
        var tuning = half(true).stream().map(LabelledPair::family).collect(Collectors.toSet());
        assertThat(half(false)).extracting(LabelledPair::family).doesNotContainAnyElementsOf(tuning);
    }

    private static List<String> ids(List<OrganisationRecord> records) {
        return records.stream().map(OrganisationRecord::id).toList();
    }

    private static List<LabelledPair> half(boolean tuning) {
        return ALL.stream().filter(pair -> pair.tuning() == tuning).toList();
    }

    private static Outcome outcome(Resolver resolver, boolean tuning) {
        return Outcome.of(half(tuning), pair -> resolver.compare(pair.left(), pair.right())
                .verdict());
    }
}
