package it.filiera.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.scenario.ChangedCopy;
import it.filiera.scenario.Changes;
import it.filiera.scenario.RandomChanges;
import it.filiera.scenario.RandomNetwork;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Network;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioCoverageTests {

    private static final Comparator<Double> NEARLY =
            (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other);

    @Test
    void aScenarioIsWhatCountingAChangedCopyGives() {
        Random random = new Random(100);
        for (int trial = 0; trial < 100; trial++) {
            Network network = RandomNetwork.of(random);
            Changes changes = RandomChanges.of(network, random);
            same(
                    coverage(Scenario.of(network, changes)),
                    coverage(Scenario.of(ChangedCopy.of(network, changes))),
                    trial + ": " + changes);
        }
    }

    @Test
    void whatComesAndGoesAgainLeavesNothingBehind() {
        Random random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            Network network = RandomNetwork.of(random);
            Changes start = RandomChanges.of(network, random);
            Changes come = new Changes(Set.of(), Map.of(), Map.of(), start.join(), Set.of(), start.start());
            Set<Integer> gone = new HashSet<>();
            for (int i = 0; i < come.join().size(); i++) {
                gone.add(network.organisations().size() + i);
            }
            Set<Integer> ended = new HashSet<>();
            for (int i = 0; i < come.start().size(); i++) {
                ended.add(network.projects().size() + i);
            }
            Changes andGo = new Changes(gone, Map.of(), Map.of(), come.join(), ended, come.start());
            same(coverage(Scenario.of(network, andGo)), coverage(Scenario.of(network)), "trial " + trial);
        }
    }

    @Test
    void moneyOfTheRowsSumsUpToTheTotalWhateverChanges() {
        Random random = new Random(3);
        for (int trial = 0; trial < 100; trial++) {
            Network network = RandomNetwork.of(random);
            PriorityAreaCoverage found = coverage(Scenario.of(network, RandomChanges.of(network, random)));
            if (found.total() != null && found.noArea() != null) {
                Map<String, BigDecimal> sum = new HashMap<>(Map.of("all", BigDecimal.ZERO));
                found.areas().forEach(row -> sum.merge("all", money(row), BigDecimal::add));
                sum.merge("all", money(found.noArea()), BigDecimal::add);
                assertThat(sum.get("all")).isEqualByComparingTo(money(found.total()));
            }
        }
    }

    private static BigDecimal money(AreaCoverage row) {
        return Objects.requireNonNullElse(row.funding(), BigDecimal.ZERO);
    }

    private static PriorityAreaCoverage coverage(Scenario scenario) {
        return new CoverageCount(
                        new CoverageTables(),
                        scenario,
                        scenario.network().regions().number("region:R1"),
                        "scheme:s3",
                        Period.of(2011, 2016))
                .coverage();
    }

    private static void same(PriorityAreaCoverage found, PriorityAreaCoverage expected, String about) {
        assertThat(found)
                .as(about)
                .usingRecursiveComparison()
                .withComparatorForType(NEARLY, Double.class)
                .ignoringCollectionOrderInFieldsMatchingRegexes(".*facts")
                .isEqualTo(expected);
    }
}
