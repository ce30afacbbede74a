package it.filiera.inference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All rules, as read from the tables; see {@code rules/README.md} for what each table says.
 *
 * @param version      fingerprint of all tables' text: it changes with every edit
 * @param fileVersions fingerprint of each table's text, by its name without ending
 */
record RuleSet(
        String version,
        Map<String, String> fileVersions,
        Weights weights,
        List<Rule> topicTechnologies,
        List<Rule> topicAreas,
        List<Rule> programmeAreas,
        List<CrosswalkRule> technologyAreas,
        List<Rule> textTechnologies) {

    RuleSet {
        fileVersions = Map.copyOf(fileVersions);
        topicTechnologies = List.copyOf(topicTechnologies);
        topicAreas = List.copyOf(topicAreas);
        programmeAreas = List.copyOf(programmeAreas);
        technologyAreas = List.copyOf(technologyAreas);
        textTechnologies = List.copyOf(textTechnologies);
    }

    /** Version of the table that a rule stands in: an edit elsewhere leaves the rule's conclusions as they are. */
    String versionOf(String rule) {
        String file = rule.substring(0, rule.indexOf('/'));
        return Objects.requireNonNull(fileVersions.get(file), () -> "No rule file " + file);
    }

    /** Identifiers of every technology and area that a rule speaks of. */
    Stream<String> concepts() {
        Stream<String> targets = Stream.of(topicTechnologies, topicAreas, programmeAreas, textTechnologies)
                .flatMap(List::stream)
                .flatMap(rule -> rule.targets().stream());
        Stream<String> crosswalk = technologyAreas.stream()
                .flatMap(rule -> Stream.concat(rule.technologies().stream(), rule.areas().stream()));
        return Stream.concat(targets, crosswalk).distinct().sorted();
    }
}
