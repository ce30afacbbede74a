package it.filiera.inference;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page about what the rules cover is that of the rules and the sample as they are. */
@SampleGraphTest
class CoverageReportTests {

    private static final Path PAGE = Path.of("src/docs/inference-coverage.md");

    @Autowired
    private InferenceService inference;

    @Test
    void thePageSaysWhatTheRulesCoverNow() throws IOException {
        String report = CoverageReport.of(inference.coverage());
        if ("write".equals(System.getProperty("filiera.docs"))) {
            Files.writeString(PAGE, report);
        }
        assertThat(PAGE)
                .as("read the difference, then write it with -Dfiliera.docs=write")
                .hasContent(report);
    }

    @Test
    void nearlyEveryProjectWithATopicThatSaysItsSubjectIsCovered() {
        InferenceCoverage coverage = inference.coverage();
        int silent = coverage.silentTopics().stream()
                .mapToInt(InferenceCoverage.Topic::projects)
                .sum();
        assertThat(coverage.projects().all()).isEqualTo(471);
        assertThat(coverage.projects().withTechnology()).isGreaterThan(330);
        assertThat(coverage.projects().all() - silent)
                .isBetween(
                        coverage.projects().withTechnology(),
                        coverage.projects().withTechnology() + 10);
    }
}
