package it.filiera.partners;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.kernel.Language;
import it.filiera.partners.ranking.Need;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import it.filiera.testing.SampleGraphTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** A thousand suggestions to organisations of the sample drawn at random: everything they say is in the graph. */
@SampleGraphTest
class SampleReasonsTests {

    private static final int SUGGESTIONS = 1000;
    private static final int PAGE = 10;

    private record Has(String project, String technology) {}

    @Autowired
    private PartnerSuggestionsService service;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Driver driver;

    private final Set<Involvement> stated = new HashSet<>();

    @Test
    void everyReasonResolvesToFactsInTheGraph() {
        List<PartnerSuggestion> drawn = new ArrayList<>();
        Set<Involvement> involvements = new HashSet<>();
        Set<Has> uses = new HashSet<>();
        Random random = new Random(4);
        while (drawn.size() < SUGGESTIONS) {
            service.suggest(question(random), PAGE).suggestions().forEach(suggestion -> {
                drawn.add(suggestion);
                assertThat(suggestion.reasons()).hasSizeLessThanOrEqualTo(3);
                assertThat(suggestion.cautions()).hasSizeLessThanOrEqualTo(1);
                suggestion.reasons().forEach(reason -> collect(reason, involvements, uses));
            });
        }
        assertThat(drawn.stream().filter(suggestion -> !suggestion.reasons().isEmpty()))
                .hasSizeGreaterThan(SUGGESTIONS * 9 / 10);
        assertThat(involvements).hasSizeGreaterThan(100).allSatisfy(involvement -> assertThat(stated())
                .contains(involvement));
        assertThat(uses).isNotEmpty();
        Set<Has> stated = usesStated();
        assertThat(uses).allSatisfy(use -> assertThat(stated).contains(use));
    }

    private PartnerSuggestionsInput question(Random random) {
        Network network = snapshots.current();
        int[] technologies = IntStream.range(0, network.concepts().size())
                .filter(concept -> network.concepts().kind(concept) == ConceptKind.TECHNOLOGY)
                .filter(concept -> IntStream.of(new Need(network, new int[] {concept}).projectCounts(0))
                        .anyMatch(count -> count > 0))
                .toArray();
        String organisation = network.organisations()
                .id(random.nextInt(network.organisations().size()));
        boolean needed = random.nextBoolean();
        String technology = network.concepts().id(technologies[random.nextInt(technologies.length)]);
        return new PartnerSuggestionsInput(
                organisation,
                needed ? new NeedInput(null, List.of(technology)) : null,
                null,
                null,
                null,
                random.nextBoolean() ? KnownPartners.INCLUDE : KnownPartners.EXCLUDE,
                random.nextBoolean() ? PartnerMode.BALANCED : PartnerMode.BEYOND_USUAL_NAMES);
    }

    private static void collect(PartnerReason reason, Set<Involvement> involvements, Set<Has> uses) {
        reason.evidence()
                .forEach(evidence -> involvements.add(new Involvement(
                        evidence.organisation().id(), evidence.project().id())));
        for (int i = 0; i < reason.technologies().size(); i++) {
            uses.add(new Has(
                    reason.evidence().get(i).project().id(),
                    reason.technologies().get(i).id()));
        }
        assertThat(ReasonStory.of(Language.IT).tell(reason)).isNotBlank();
    }

    private Set<Involvement> stated() {
        if (stated.isEmpty()) {
            driver.executableQuery(
                            "MATCH (o:Organisation)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT o.id AS o, p.id AS p")
                    .execute()
                    .records()
                    .forEach(row -> stated.add(new Involvement(
                            row.get("o").asString(), row.get("p").asString())));
        }
        return stated;
    }

    private Set<Has> usesStated() {
        Set<Has> uses = new HashSet<>();
        driver.executableQuery("""
                        MATCH (p:Project)-[:USES]->(t:Technology)-[:BROADER*0..12]->(broader:Technology)
                        RETURN DISTINCT p.id AS p, broader.id AS t
                        """)
                .execute()
                .records()
                .forEach(row ->
                        uses.add(new Has(row.get("p").asString(), row.get("t").asString())));
        return uses;
    }
}
