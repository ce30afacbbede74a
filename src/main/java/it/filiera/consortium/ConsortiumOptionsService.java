package it.filiera.consortium;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Technology;
import it.filiera.consortium.callrules.CallRuleSet;
import it.filiera.consortium.callrules.CallRules;
import it.filiera.kernel.Page;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what a request for a consortium can start from. */
@Service
class ConsortiumOptionsService {

    /** Titles of the topics of one state of the graph. */
    private record Titles(long version, Map<String, String> byTopic) {}

    private final Snapshots snapshots;
    private final CallRules callRules;
    private final ById<Project> projects;
    private final ById<Technology> technologies;
    private volatile @Nullable Titles titles;

    ConsortiumOptionsService(
            Snapshots snapshots, CallRules callRules, ById<Project> projects, ById<Technology> technologies) {
        this.snapshots = snapshots;
        this.callRules = callRules;
        this.projects = projects;
        this.technologies = technologies;
    }

    List<CallRuleSet> callRuleSets() {
        return callRules.sets();
    }

    List<ConsortiumRule> rules(CallRuleSet set) {
        Names names = new Names(snapshots.current());
        return set.rules().stream()
                .map(rule -> new ConsortiumRule(rule, RuleOrigin.CALL_RULES, names))
                .toList();
    }

    /** Topics whose code or title has all the words, those with most projects first. */
    List<CallTopic> topics(@Nullable String text, int first) {
        int limit = Page.within(first, Page.MAX_FIRST);
        Network network = snapshots.current();
        Map<String, List<Integer>> byTopic = CallTopics.projects(network);
        Map<String, String> known = titles(network, byTopic);
        List<String> words = words(text);
        List<String> shown = byTopic.keySet().stream()
                .filter(topic -> matches(topic + " " + known.getOrDefault(topic, ""), words))
                .sorted(Comparator.comparing(
                                (String topic) -> -of(byTopic, topic).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
        Map<String, List<String>> used = new LinkedHashMap<>();
        shown.forEach(topic -> used.put(topic, CallTopics.technologies(network, of(byTopic, topic))));
        List<String> ids =
                used.values().stream().flatMap(Collection::stream).distinct().toList();
        Map<String, Technology> named = ids.isEmpty() ? Map.of() : technologies.byId(ids);
        return shown.stream()
                .map(topic -> new CallTopic(
                        topic,
                        known.get(topic),
                        of(byTopic, topic).size(),
                        Objects.requireNonNull(used.get(topic)).stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static List<Integer> of(Map<String, List<Integer>> byTopic, String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static boolean matches(String topic, List<String> words) {
        String lower = topic.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private Map<String, String> titles(Network network, Map<String, List<Integer>> byTopic) {
        Titles known = titles;
        if (known == null || known.version() != network.stamp().version()) {
            known = new Titles(network.stamp().version(), readTitles(network, byTopic));
            titles = known;
        }
        return known.byTopic();
    }

    private Map<String, String> readTitles(Network network, Map<String, List<Integer>> byTopic) {
        List<String> examples = byTopic.values().stream()
                .map(those -> network.projects().id(those.get(0)))
                .toList();
        Map<String, String> titles = new LinkedHashMap<>();
        if (!examples.isEmpty()) {
            projects.byId(examples).values().forEach(project -> {
                if (project.topic() != null && project.topicTitle() != null) {
                    titles.put(project.topic(), project.topicTitle());
                }
            });
        }
        return titles;
    }
}
