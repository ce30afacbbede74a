package it.filiera.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tiny samples stand for two versions of the shipped one: in the second Beta has gone and Gamma has come. */
@LiteralGraphTest
class SampleImportTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final Bundle FIRST = sample("First sample", "org:a,Alfa,source:s\norg:b,Beta,source:s\n");
    private static final Bundle SECOND = sample("Second sample", "org:a,Alfa,source:s\norg:c,Gamma,source:s\n");

    @Autowired
    private SampleImport sample;

    @Test
    void anEmptyGraphGetsTheSample() {
        sample.bringUpToDate(FIRST);
        assertThat(names()).containsExactly("Alfa", "Beta");
        assertThat(jobs()).containsExactly("First sample DONE 3 of 3");
    }

    @Test
    void theSameSampleIsNotLoadedAgain() {
        sample.bringUpToDate(FIRST);
        graph.run("MATCH (o:Organisation {id: 'org:b'}) SET o.name = 'Changed by hand'");
        sample.bringUpToDate(FIRST);
        assertThat(names()).containsExactly("Alfa", "Changed by hand");
    }

    @Test
    void afterAnUpgradeTheNewSampleTakesThePlaceOfTheOld() {
        sample.bringUpToDate(FIRST);
        sample.bringUpToDate(SECOND);
        assertThat(names()).containsExactly("Alfa", "Gamma");
        assertThat(jobs()).containsExactlyInAnyOrder("First sample DONE 3 of 3", "Second sample DONE 3 of 3");
    }

    @Test
    void afterAnUpgradeAccountsTheAuditLogAndCorrectionsAreStillThere() {
        sample.bringUpToDate(FIRST);
        graph.run("CREATE (:Account {id: 'account:olga'}), (:AuditEntry {id: 'audit:1'}), "
                + "(:Source {id: 'source:corrections', title: 'Corrections', rank: 100})");
        graph.run("MATCH (o:Organisation), (s:Source {id: 'source:corrections'}) "
                + "CREATE (o)-[:DESCRIBED_BY {city: 'Monza', recordedOn: '2026-11-22'}]->(s) SET o.city = 'Monza'");
        sample.bringUpToDate(SECOND);
        assertThat(graph.rows("MATCH (o:Organisation) RETURN o.id AS id, o.name AS name, o.city AS city ORDER BY id"))
                .extracting(row -> row.get("id") + " " + row.get("name") + " " + row.get("city"))
                .containsExactly("org:a Alfa Monza", "org:b null Monza", "org:c Gamma null");
        assertThat(column("MATCH (n) WHERE n:Account OR n:AuditEntry RETURN n.id AS it ORDER BY it"))
                .containsExactly("account:olga", "audit:1");
    }

    @Test
    void aLoadThatWasCutIsDoneAgainFromTheBeginning() {
        sample.bringUpToDate(FIRST);
        graph.run("MATCH (j:ImportJob) SET j.state = 'RUNNING', j.leasedUntil = datetime() - duration('PT1S')");
        graph.run("MATCH (o:Organisation {id: 'org:b'}) DETACH DELETE o");
        sample.bringUpToDate(FIRST);
        assertThat(names()).containsExactly("Alfa", "Beta");
    }

    @Test
    void aGraphWithOtherDataStaysAsItIs() {
        sample.bringUpToDate(FIRST);
        graph.run("CREATE (:ImportJob {id: 'import:mine', kind: 'BUNDLE', title: 'Mine', state: 'DONE', "
                + "startedAt: datetime(), rowsDone: 1, rowsOf: 1})");
        sample.bringUpToDate(SECOND);
        assertThat(names()).containsExactly("Alfa", "Beta");
    }

    @Test
    void somebodysOwnGraphStaysAsItIs() {
        graph.run("CREATE (:Entity:Organisation {id: 'org:mine', name: 'Mine'})");
        sample.bringUpToDate(FIRST);
        assertThat(names()).containsExactly("Mine");
        assertThat(jobs()).isEmpty();
    }

    private static Bundle sample(String title, String organisations) {
        return MemoryBundle.ofTables(
                title,
                Map.of("sources", "id,title\nsource:s,S\n", "organisations", "id,name,source\n" + organisations));
    }

    private static List<Object> names() {
        return column("MATCH (o:Organisation) RETURN o.name AS it ORDER BY it");
    }

    private static List<Object> jobs() {
        return column(
                "MATCH (j:ImportJob) RETURN j.title + ' ' + j.state + ' ' + j.rowsDone + ' of ' + j.rowsOf AS it");
    }

    private static List<Object> column(String query) {
        return graph.rows(query).stream().map(row -> row.get("it")).toList();
    }
}
