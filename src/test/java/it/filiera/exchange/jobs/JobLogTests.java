package it.filiera.exchange.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.LoadResult;
import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JobLogTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private final JobLog jobs = new JobLog(graph.writer());

    @Test
    void aJobRunsUntilItIsDone() {
        try (ClaimedJob job = claim().orElseThrow()) {
            graph.writer().write(tx -> {
                job.progress(tx, 7);
                return true;
            });
            assertThat(state()).isEqualTo("RUNNING 7 of 9");
            job.done(new LoadResult(List.of(new LoadResult.TableCount("feeds", 9, 0, 0, 0))), new Notices());
        }
        assertThat(state()).isEqualTo("DONE 7 of 9");
    }

    @Test
    void aJobOfAnotherLivingProcessIsNotToBeHad() {
        claim().orElseThrow().close();
        graph.run("MATCH (j:ImportJob) SET j.owner = 'another'");
        assertThat(claim()).isEmpty();
    }

    @Test
    void aJobWhoseProcessDiedIsTakenOver() {
        claim().orElseThrow().close();
        graph.run("MATCH (j:ImportJob) SET j.owner = 'another', j.leasedUntil = datetime() - duration('PT1S')");
        assertThat(claim()).isPresent();
    }

    @Test
    void aJobOfAProcessThatFailedIsTakenUpAtOnce() {
        try (ClaimedJob job = claim().orElseThrow()) {
            job.failed(new Notices());
        }
        assertThat(state()).isEqualTo("FAILED 0 of 9");
        graph.run("MATCH (j:ImportJob) SET j.owner = 'another'");
        assertThat(claim()).isPresent();
    }

    @Test
    void whoLostTheJobWritesNothingMore() {
        try (ClaimedJob job = claim().orElseThrow()) {
            graph.run("MATCH (j:ImportJob) SET j.owner = 'another'");
            assertThatThrownBy(() -> graph.writer().write(tx -> {
                        job.progress(tx, 9);
                        return true;
                    }))
                    .hasMessageContaining("Another process has taken over");
            assertThatThrownBy(() -> job.done(new LoadResult(List.of()), new Notices()))
                    .hasMessageContaining("Another process has taken over");
        }
        assertThat(state()).isEqualTo("RUNNING 0 of 9");
    }

    private Optional<ClaimedJob> claim() {
        return jobs.claim("import:test", "TEST", "A test", "abc", 9);
    }

    private static String state() {
        Map<String, Object> job = graph.rows(
                        "MATCH (j:ImportJob {id: 'import:test'}) RETURN j.state + ' ' + j.rowsDone + ' of ' + j.rowsOf AS state")
                .get(0);
        return String.valueOf(job.get("state"));
    }
}
