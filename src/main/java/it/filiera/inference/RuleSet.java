package it.filiera.inference;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules, as read from the tables; see {@code rules/README.md} for what each table says.
 *
 * @param version fingerprint of the tables' text: it changes with every edit
 */
record RuleSet(
        String version,
        Weights weights,
        List<Rule> topicTechnologies,
        List<Rule> topicAreas,
        List<Rule> programmeAreas,
        List<CrosswalkRule> technologyAreas,
        List<Rule> textTechnologies) {

    RuleSet {
        topicTechnologies = List.copyOf(topicTechnologies);
        topicAreas = List.copyOf(topicAreas);
        programmeAreas = List.copyOf(programmeAreas);
        technologyAreas = List.copyOf(technologyAreas);
        textTechnologies = List.copyOf(textTechnologies);
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
