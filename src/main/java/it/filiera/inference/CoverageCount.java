package it.filiera.inference;

import it.filiera.inference.InferenceCoverage.Covered;
import it.filiera.inference.InferenceCoverage.Topic;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what the rules cover while projects and organisations pass by. */
final class CoverageCount {

    private static final Comparator<Topic> MOST_PROJECTS_FIRST =
            Comparator.comparingInt(Topic::projects).reversed().thenComparing(topic -> String.valueOf(topic.code()));

    private final RuleSet rules;
    private final Tally projects;
    private final Tally organisations;
    private final Map<String, Integer> byFamily = new TreeMap<>();
    private final Map<String, TopicTally> topics = new TreeMap<>();
    private final Set<String> deciding = new HashSet<>();

    CoverageCount(RuleSet rules) {
        this.rules = rules;
        this.projects = new Tally(rules.weights().assigned());
        this.organisations = new Tally(rules.weights().assigned());
    }

    void project(ProjectFacts project, List<Conclusion> conclusions) {
        projects.add(conclusions);
        topics.computeIfAbsent(String.valueOf(project.topic()), code -> new TopicTally(project))
                .add(conclusions);
        conclusions.forEach(conclusion -> byFamily.merge(conclusion.family().name(), 1, Integer::sum));
        conclusions.forEach(conclusion -> deciding.add(conclusion.rule()));
    }

    void organisation(List<Conclusion> conclusions) {
        organisations.add(conclusions);
    }

    InferenceCoverage result() {
        return new InferenceCoverage(
                rules.version(),
                projects.covered(),
                organisations.covered(),
                byFamily,
                topics(TopicTally::isSilent),
                topics(TopicTally::isPartly),
                idleRules());
    }

    private List<Topic> topics(Predicate<TopicTally> wanted) {
        return topics.values().stream()
                .filter(wanted)
                .map(TopicTally::topic)
                .sorted(MOST_PROJECTS_FIRST)
                .toList();
    }

    private List<String> idleRules() {
        Stream<String> ids = Stream.of(
                        rules.topicTechnologies(), rules.topicAreas(), rules.programmeAreas(), rules.textTechnologies())
                .flatMap(List::stream)
                .map(Rule::id);
        return Stream.concat(ids, rules.technologyAreas().stream().map(CrosswalkRule::id))
                .filter(id -> !deciding.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean has(List<Conclusion> conclusions, Predicate<LinkKind> kind, double threshold) {
        Map<String, List<Double>> byConcept = conclusions.stream()
                .filter(conclusion -> kind.test(conclusion.kind()))
                .collect(Collectors.groupingBy(
                        Conclusion::to, Collectors.mapping(Conclusion::confidence, Collectors.toList())));
        return byConcept.values().stream().anyMatch(each -> Conclusions.combined(each) >= threshold);
    }

    private static final class Tally {
        private final double assigned;
        private int all;
        private int technology;
        private int assignedTechnology;
        private int area;
        private int assignedArea;

        Tally(double assigned) {
            this.assigned = assigned;
        }

        void add(List<Conclusion> conclusions) {
            Predicate<LinkKind> areas = kind -> kind == LinkKind.ADDRESSES;
            all++;
            technology += has(conclusions, areas.negate(), 0) ? 1 : 0;
            assignedTechnology += has(conclusions, areas.negate(), assigned) ? 1 : 0;
            area += has(conclusions, areas, 0) ? 1 : 0;
            assignedArea += has(conclusions, areas, assigned) ? 1 : 0;
        }

        Covered covered() {
            return new Covered(all, technology, assignedTechnology, area, assignedArea);
        }
    }

    private static final class TopicTally {
        private final ProjectFacts first;
        private int projects;
        private boolean technology;
        private boolean area;

        TopicTally(ProjectFacts first) {
            this.first = Objects.requireNonNull(first);
        }

        void add(List<Conclusion> conclusions) {
            projects++;
            technology |= conclusions.stream().anyMatch(conclusion -> conclusion.kind() == LinkKind.USES);
            area |= conclusions.stream().anyMatch(conclusion -> conclusion.kind() == LinkKind.ADDRESSES);
        }

        boolean isSilent() {
            return !technology && !area;
        }

        boolean isPartly() {
            return technology != area;
        }

        Topic topic() {
            return new Topic(first.topic(), first.topicTitle(), projects);
        }
    }
}
