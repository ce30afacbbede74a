package it.filiera.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.testing.SampleGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

/** The network of the sample says what Cypher counts. */
@SampleGraphTest
class SampleNetworkTests {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Driver driver;

    @Test
    void itHoldsEveryOrganisationProjectAndParticipation() {
        Network network = snapshots.current();
        Record counted = rows("""
                RETURN COUNT { (:Organisation) } AS organisations, COUNT { (:Project) } AS projects,
                  COUNT { MATCH (o:Organisation)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT o, p } AS participations,
                  COUNT { MATCH (o:Organisation)-[:MEMBER_OF]->(c) RETURN DISTINCT o, c } AS memberships
                """).get(0);
        assertThat(network.organisations().size())
                .isEqualTo(counted.get("organisations").asInt());
        assertThat(network.projects().size()).isEqualTo(counted.get("projects").asInt());
        assertThat(network.participations().projects().links())
                .isEqualTo(counted.get("participations").asInt());
        assertThat(network.memberships().clusters().links())
                .isEqualTo(counted.get("memberships").asInt());
        assertThat(network.stamp().version()).isPositive();
    }

    @Test
    void weightsOfPartnersAreTheSumsThatCypherMakes() {
        Network network = snapshots.current();
        Map<String, Double> weights = new HashMap<>();
        rows("""
                MATCH (p:Project)
                WITH p, COLLECT { MATCH (p)<-[:PARTICIPATES_IN]-(o:Organisation) RETURN DISTINCT o } AS partners
                WHERE 2 <= size(partners) <= 60
                UNWIND partners AS u
                UNWIND partners AS v
                WITH u, v, partners WHERE u <> v
                RETURN u.id + ' ' + v.id AS pair, sum(1.0 / (size(partners) - 1)) AS weight
                """)
                .forEach(row -> weights.put(
                        row.get("pair").asString(), row.get("weight").asDouble()));
        Adjacency partners = network.partners();
        assertThat(partners.positions()).isEqualTo(weights.size());
        for (int u = 0; u < partners.size(); u++) {
            for (int at = partners.start(u); at < partners.end(u); at++) {
                String pair = network.organisations().id(u) + " "
                        + network.organisations().id(partners.partner(at));
                assertThat((double) partners.weight(at))
                        .as(pair)
                        .isCloseTo(weights.getOrDefault(pair, Double.NaN), within(1e-5));
            }
        }
    }

    @Test
    void confidencesOfTechnologiesAreThoseOfTheCatalogue() {
        Network network = snapshots.current();
        List<Record> counted = rows("""
                MATCH (o:Organisation)-[link:OFFERS]->(t:Technology)
                WITH o, t, coalesce(link.family, 'DECLARED') AS family, max(coalesce(link.confidence, 0.9)) AS surest
                WITH o, t, collect(surest) AS families
                RETURN o.id AS organisation, t.id AS technology, 1 - reduce(doubt = 1.0, c IN families | doubt * (1 - c)) AS confidence
                """);
        assertThat(counted).isNotEmpty().allSatisfy(row -> {
            ConceptLinks links = network.organisationConcepts();
            int at = links.concepts()
                    .position(
                            network.organisation(row.get("organisation").asString()),
                            network.concepts().number(row.get("technology").asString()));
            assertThat(at).isNotNegative();
            assertThat((double) links.confidence(at))
                    .isCloseTo(row.get("confidence").asDouble(), within(1e-6));
        });
    }

    private List<Record> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }
}
