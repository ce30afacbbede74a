package it.filiera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter.Effect;
import it.filiera.graphdb.TestGraphAccess;
import it.filiera.graphdb.migrations.MigrationRunner;
import it.filiera.kernel.TooSlow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;

/** The suite; each kind of server is a subclass that gives a driver. */
abstract class Neo4jContract {

    record Rows(List<Map<String, Object>> rows) {}

    private static final Cypher<Rows> UPSERT = new Cypher<>("upsert", Rows.class, """
            UNWIND $rows AS row
            MERGE (n:Entity {id: row.id})
            SET n += row
            """);

    abstract Driver driver();

    private TestGraphAccess graph;

    @BeforeEach
    void emptyMigratedGraph() {
        graph = new TestGraphAccess(driver());
        new MigrationRunner(graph.reader(), graph.writer()).run();
        run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    }

    @Test
    void migrationsApplyOnce() {
        assertThat(new MigrationRunner(graph.reader(), graph.writer()).run()).isZero();
        assertThat(column("SHOW CONSTRAINTS YIELD name, type WHERE type = 'UNIQUENESS' RETURN name"))
                .contains("entity_id", "source_id", "import_job_id", "migration_version");
        assertThat(column("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state"))
                .isEmpty();
    }

    @Test
    void twoThingsWithOneIdAreRefused() {
        run("CREATE (:Entity {id: 'org:a'})");
        assertThatThrownBy(() -> run("CREATE (:Entity {id: 'org:a'})"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
    }

    @Test
    void fullTextFoldsAccentsAndCase() {
        run("CREATE (:Entity {id: 'org:a', name: 'Università di Pavia'})");
        assertThat(column("CALL db.index.fulltext.queryNodes('entity_names', 'UNIVERSITA') YIELD node RETURN node.id"))
                .containsExactly("org:a");
    }

    @Test
    void fullTextToleratesTypos() {
        run("CREATE (:Entity {id: 'org:a', name: 'Politecnico di Milano'})");
        assertThat(column(
                        "CALL db.index.fulltext.queryNodes('entity_names', 'politecnco~1') YIELD node RETURN node.id"))
                .containsExactly("org:a");
    }

    @Test
    void fullTextReadsListsOfNames() {
        run("CREATE (:Entity {id: 'org:a', names: ['Alfa', 'Distretto Green']})");
        assertThat(column("CALL db.index.fulltext.queryNodes('entity_names', 'distretto') YIELD node RETURN node.id"))
                .containsExactly("org:a");
    }

    @Test
    void fullTextStemsItalianAndEnglish() {
        run("CREATE (:Entity {id: 'project:a', titleIt: 'reti elettriche', titleEn: 'environmental technologies'})");
        assertThat(column("CALL db.index.fulltext.queryNodes('entity_texts_it', 'rete elettrica') YIELD node "
                        + "RETURN node.id"))
                .containsExactly("project:a");
        assertThat(column("CALL db.index.fulltext.queryNodes('entity_texts_en', 'technology') YIELD node "
                        + "RETURN node.id"))
                .containsExactly("project:a");
    }

    @Test
    void anUpsertRepeatedCreatesNothing() {
        Rows rows = new Rows(List.of(Map.of("id", "org:a", "name", "A"), Map.of("id", "org:b", "name", "B")));
        Effect first = graph.writer().write(tx -> tx.run(UPSERT, rows));
        Effect second = graph.writer().write(tx -> tx.run(UPSERT, rows));
        assertThat(first.nodesCreated()).isEqualTo(2);
        assertThat(second.nodesCreated()).isZero();
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        Rows rows = new Rows(List.of(Map.of("id", "org:a")));
        assertThatThrownBy(() -> graph.writer().write(tx -> {
                    tx.run(UPSERT, rows);
                    throw new IllegalStateException("changed our mind");
                }))
                .hasMessage("changed our mind");
        assertThat(column("MATCH (n:Entity) RETURN n.id")).isEmpty();
    }

    @Test
    void aReadSeesEveryWriteMadeBefore() {
        Cypher<Cypher.None> count = new Cypher<>("count", Cypher.None.class, "MATCH (n:Entity) RETURN count(n) AS n");
        for (int i = 1; i <= 20; i++) {
            Rows rows = new Rows(List.of(Map.of("id", "org:" + i)));
            graph.writer().write(tx -> tx.run(UPSERT, rows));
            int seen = graph.reader().get(count, Cypher.None.NONE, row -> row.requireInt("n"));
            assertThat(seen).isEqualTo(i);
        }
    }

    /** Three ways from a to z: by b (two steps), by c and d, by e and f (three steps each). */
    @Test
    void theShortestDifferentPathsAreFoundShortestFirst() {
        run("""
                CREATE (a:Entity {id: 'a'}), (z:Entity {id: 'z'})
                CREATE (a)-[:FEEDS]->(:Entity {id: 'b'})-[:FEEDS]->(z)
                CREATE (a)-[:FEEDS]->(:Entity {id: 'c'})-[:FEEDS]->(:Entity {id: 'd'})-[:FEEDS]->(z)
                CREATE (a)-[:FEEDS]->(:Entity {id: 'e'})-[:FEEDS]->(:Entity {id: 'f'})-[:FEEDS]->(z)
                """);
        assertThat(column("""
                        MATCH p = SHORTEST 2 (a:Entity {id: 'a'})-[:FEEDS]-{1,4}(z:Entity {id: 'z'})
                        RETURN toString(length(p)) AS length ORDER BY length
                        """)).containsExactly("2", "3");
        assertThat(column("""
                        MATCH p = SHORTEST 2 GROUPS (a:Entity {id: 'a'})-[:FEEDS]-{1,4}(z:Entity {id: 'z'})
                        RETURN toString(length(p)) AS length ORDER BY length
                        """)).containsExactly("2", "3", "3");
    }

    @Test
    void aQuestionThatTakesTooLongIsGivenUp() {
        Cypher<Cypher.None> endless = new Cypher<>(
                "endless",
                Cypher.None.class,
                "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS n");
        TestGraphAccess impatient = new TestGraphAccess(driver(), Duration.ofMillis(200));
        assertThatThrownBy(() -> impatient.reader().list(endless, Cypher.None.NONE, row -> row.requireInt("n")))
                .isInstanceOf(TooSlow.class);
    }

    @Test
    void aPlanCanBeSeenWithoutRunningTheQuery() {
        try (Session session = driver().session()) {
            Plan plan = session.run("EXPLAIN MATCH (n:Entity {id: $id}) DETACH DELETE n", Map.of("id", "org:a"))
                    .consume()
                    .plan();
            assertThat(plan.operatorType()).startsWith("ProduceResults");
        }
    }

    private void run(String cypher) {
        driver().executableQuery(cypher).execute();
    }

    private List<String> column(String cypher) {
        return driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
