package it.filiera.graphdb.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.testing.EmbeddedGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fixture has applied the shipped migrations already; each test begins there and ends there. */
class MigrationRunnerTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private final List<Migration> shipped = MigrationFiles.read();
    private final MigrationRunner runner = new MigrationRunner(graph.reader(), graph.writer());

    @AfterEach
    void forgetTheTestsOwnMigration() {
        graph.run("MATCH (m:Migration) WHERE m.version > " + shipped.size() + " DELETE m");
        graph.run("DROP CONSTRAINT scratch IF EXISTS");
    }

    @Test
    void everyShippedMigrationIsRecordedOnceInOrder() {
        assertThat(graph.rows("MATCH (m:Migration) RETURN m.version AS version ORDER BY version"))
                .extracting(row -> row.get("version"))
                .containsExactlyElementsOf(
                        shipped.stream().map(step -> (long) step.version()).toList());
    }

    @Test
    void aSecondRunAppliesNothing() {
        assertThat(runner.run()).isZero();
    }

    @Test
    void onlyTheNewMigrationIsApplied() {
        assertThat(runner.run(withNext("""
                        // a comment; with a semicolon
                        CREATE CONSTRAINT scratch IF NOT EXISTS FOR (n:Scratch) REQUIRE n.id IS UNIQUE;
                        """))).isEqualTo(1);
        assertThat(graph.rows("SHOW CONSTRAINTS YIELD name WHERE name = 'scratch' RETURN name"))
                .hasSize(1);
    }

    @Test
    void aChangedOldMigrationIsRefusedByName() {
        List<Migration> changed = new ArrayList<>(shipped);
        changed.set(0, Migration.parse("V0001__changed.cypher", "RETURN 1;"));
        assertThatThrownBy(() -> runner.run(changed))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("V0001 (changed)")
                .hasMessageContaining("differs");
    }

    @Test
    void aGraphOfANewerFilieraIsRefused() {
        runner.run(withNext("RETURN 1;"));
        assertThatThrownBy(runner::run)
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining(Migration.label(shipped.size() + 1));
    }

    /** After a crash between a migration's statements and its record they run again. */
    @Test
    void everyShippedStatementBearsRepetition() {
        graph.run("MATCH (m:Migration) DELETE m");
        assertThat(runner.run()).isEqualTo(shipped.size());
    }

    @Test
    void wordingOfCommentsAndLineBreaksDoNotChangeAChecksum() {
        Migration one = Migration.parse("V0001__a.cypher", "// first words\nMATCH (n)\nRETURN n;\n");
        Migration other = Migration.parse("V0001__a.cypher", "// other words\r\nMATCH (n)\r\n  RETURN n;");
        assertThat(one.checksum()).isEqualTo(other.checksum());
    }

    @Test
    void aFileNamedOtherwiseIsADefect() {
        assertThatThrownBy(() -> Migration.parse("V1_a.cypher", "RETURN 1;"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("V0001__what_it_does.cypher");
    }

    private List<Migration> withNext(String text) {
        List<Migration> migrations = new ArrayList<>(shipped);
        migrations.add(Migration.parse(Migration.label(shipped.size() + 1) + "__next.cypher", text));
        return migrations;
    }
}
