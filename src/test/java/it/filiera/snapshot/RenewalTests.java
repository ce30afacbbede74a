package it.filiera.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@LiteralGraphTest
class RenewalTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("CREATE (:Entity:Organisation {id: 'org:a'})");

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private GraphWriter writer;

    @Test
    void aChangeOfThisProcessIsCountedAndShownSoonAfter() {
        Network before = snapshots.refresh();
        assertThat(before.organisation("org:b")).isEqualTo(Ids.NONE);
        writer.write(tx -> tx.run(
                new Cypher<>("a/test", Cypher.None.class, "CREATE (:Entity:Organisation {id: 'org:b'})"),
                Cypher.None.NONE));
        await().atMost(Duration.ofSeconds(20)).until(() -> snapshots.current().organisation("org:b") != Ids.NONE);
        assertThat(snapshots.current().stamp().version())
                .isGreaterThan(before.stamp().version());
        assertThat(before.organisation("org:b")).isEqualTo(Ids.NONE);
    }

    @Test
    void aChangeOfAnotherProcessIsSeenByItsCount() {
        Network before = snapshots.refresh();
        GRAPH.writer()
                .write(tx -> tx.run(
                        new Cypher<>("a/test", Cypher.None.class, "CREATE (:Entity:Organisation {id: 'org:c'})"),
                        Cypher.None.NONE));
        snapshots.refreshIfChanged();
        assertThat(snapshots.current().organisation("org:c")).isNotEqualTo(Ids.NONE);
        assertThat(snapshots.current()).isNotSameAs(before);
    }

    @Test
    void whatChangesNothingIsNotCounted() {
        Network before = snapshots.refresh();
        writer.write(tx -> tx.run(
                new Cypher<>("a/test", Cypher.None.class, "MATCH (n:Nobody) SET n.name = 'x'"), Cypher.None.NONE));
        writer.write(tx -> tx.run(
                new Cypher<>("imports/jobs/test", Cypher.None.class, "CREATE (:ImportJob {id: 'import:x'})"),
                Cypher.None.NONE));
        snapshots.refreshIfChanged();
        assertThat(snapshots.current()).isSameAs(before);
    }
}
