package it.filiera.inference;

import it.filiera.inference.InferenceCoverage.Covered;
import it.filiera.inference.InferenceCoverage.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page {@code src/docs/inference-coverage.md}, from what the rules cover. */
final class CoverageReport {

    private CoverageReport() {}

    static String of(InferenceCoverage coverage) {
        return """
                # What the rules conclude from the sample, and what they leave open

                Written by `mvn test -Dtest=CoverageReportTests -Dfiliera.docs=write`; the same test fails when the rules or the sample
                change and this page does not. Rules: `src/main/resources/rules/`, version `%s`.

                A conclusion is *assigned* from a combined confidence of 0.7 and *suggested* from 0.4; below it is not recorded.

                | | all | with a technology | of these assigned | with an area | of these assigned |
                | --- | --- | --- | --- | --- | --- |
                %s
                %s

                Conclusions about projects by family of evidence: %s.

                ## Call topics without a technology and without an area
                Most are open to any subject: what a grant of the European Research Council is about is not in its topic. Silence is
                better than a guess; the titles and summaries of an official CORDIS import would say more. Projects without a topic are
                those of the seed documents.

                %s

                ## Call topics with a technology but no area, or the reverse

                %s

                ## Rules that decide nothing here
                They fit no project of the sample, or a more specific one says the same; they wait for other data.

                %s
                """.formatted(
                        coverage.ruleVersion(),
                        row("projects", coverage.projects()),
                        row("organisations", coverage.organisations()),
                        families(coverage.byFamily()),
                        topics(coverage.silentTopics()),
                        topics(coverage.partlyCovered()),
                        rules(coverage.idleRules()));
    }

    private static String row(String kind, Covered covered) {
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(
                        kind,
                        covered.all(),
                        covered.withTechnology(),
                        covered.withAssignedTechnology(),
                        covered.withArea(),
                        covered.withAssignedArea());
    }

    private static String families(Map<String, Integer> byFamily) {
        return new TreeMap<>(byFamily)
                .entrySet().stream()
                        .map(family -> family.getKey() + " " + family.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String topics(List<Topic> topics) {
        return topics.stream()
                .map(topic -> "| %s | %s | %d |"
                        .formatted(
                                Objects.requireNonNullElse(topic.code(), "(none)"),
                                Objects.requireNonNullElse(topic.title(), ""),
                                topic.projects()))
                .collect(Collectors.joining("\n", "| topic | title | projects |\n| --- | --- | --- |\n", ""));
    }

    private static String rules(List<String> ids) {
        Map<String, List<String>> byFile = ids.stream()
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, id.indexOf('/')),
                        TreeMap::new,
                        Collectors.mapping(id -> id.substring(id.indexOf('/') + 1), Collectors.toList())));
        return byFile.entrySet().stream()
                .map(file -> "- `%s.csv` (%d): %s"
                        .formatted(file.getKey(), file.getValue().size(), String.join(", ", file.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
