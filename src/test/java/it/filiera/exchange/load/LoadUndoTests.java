package it.filiera.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.GraphDump;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an import wrote is taken back: the graph is what it was, to the last property. */
class LoadUndoTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final String JOB = "import:test";

    private List<String> before = List.of();

    @BeforeEach
    void firstEdition() {
        load(Editions.first(), null);
        before = GraphDump.of(graph.driver());
    }

    /**
     * Each load fails at its second batch and is gone on with; each taking back is cut off and gone on with. What is shown of merged
     * organisations is picked when all is taken back; until then it is not compared.
     */
    @Test
    void everyBatchIsTakenBackToWhereTheOneBeforeItLeftTheGraph() {
        List<List<String>> dumps = new ArrayList<>();
        LoadState state = LoadState.START;
        while (dumps.size() <= state.batches()) {
            dumps.add(GraphDump.of(graph.driver()));
            state = oneBatchFurther(state);
        }
        assertThat(dumps.size()).isGreaterThanOrEqualTo(LoadPlan.STEPS.size());
        LoadUndo undo = new LoadUndo(graph.writer());
        for (int i = dumps.size() - 2; i >= 0; i--) {
            assertThatThrownBy(() -> undo.takeBackLast(JOB, tx -> {
                        throw new IllegalStateException("the lease is lost");
                    }))
                    .hasMessage("the lease is lost");
            assertThat(undo.takeBackLast(JOB, tx -> {})).isTrue();
            assertThat(withoutMerged(GraphDump.of(graph.driver())))
                    .as("after %s batches", i)
                    .isEqualTo(withoutMerged(dumps.get(i)));
        }
        takeBack();
        assertThat(GraphDump.of(graph.driver())).isEqualTo(before);
    }

    private static LoadState oneBatchFurther(LoadState from) {
        AtomicReference<LoadState> reached = new AtomicReference<>(from);
        LoadProgress progress = (tx, table, state, missing) -> {
            if (state.batches() > from.batches() + 1) {
                throw new IllegalStateException("the disk is full");
            }
            reached.set(state);
        };
        try {
            load(Editions.second(), JOB, from, progress);
        } catch (IllegalStateException full) {
            assertThat(full).hasMessage("the disk is full");
        }
        return Objects.requireNonNull(reached.get());
    }

    private static List<String> withoutMerged(List<String> dump) {
        return dump.stream()
                .filter(line -> !line.contains(" id=org:a,") && !line.contains(" id=org:b,"))
                .filter(line -> !line.startsWith("[LOCATED_IN, org:"))
                .toList();
    }

    @Test
    void anImportIntoAnEmptyGraphLeavesItEmpty() {
        graph.clear();
        load(Editions.second(), JOB);
        takeBack();
        assertThat(GraphDump.of(graph.driver())).isEmpty();
    }

    @Test
    void journalsOfImportsThatAreOverAreForgotten() {
        graph.run("CREATE (:ImportJob {id: '" + JOB + "', state: 'RUNNING'})");
        load(Editions.second(), JOB);
        LoadUndo undo = new LoadUndo(graph.writer());
        undo.forgetJournals();
        assertThat(graph.rows("MATCH (n:JournalEntry) RETURN n")).isNotEmpty();
        graph.run("MATCH (job:ImportJob) SET job.state = 'DONE'");
        undo.forgetJournals();
        assertThat(graph.rows("MATCH (n:JournalEntry|JournalThing|JournalLink) RETURN n"))
                .isEmpty();
    }

    private static void takeBack() {
        LoadUndo undo = new LoadUndo(graph.writer());
        int left = LoadPlan.STEPS.size();
        while (undo.takeBackLast(JOB, tx -> {})) {
            assertThat(left--).isPositive();
        }
    }

    private static void load(Bundle bundle, @Nullable String job) {
        load(bundle, job, LoadState.START, (tx, table, state, missing) -> {});
    }

    private static void load(Bundle bundle, @Nullable String job, LoadState from, LoadProgress progress) {
        Notices notices = new Notices();
        List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
        new BundleLoader(graph.writer())
                .load(new LoadOrder(bundle, tables, notices, progress, from, LoadOrder.Mode.MERGE, job));
        assertThat(notices.counted()).isEmpty();
    }
}
