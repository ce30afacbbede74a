package it.filiera.consortium;

import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Topics of calls, as the projects of the network show them. */
final class CallTopics {

    private static final int MOST_TECHNOLOGIES = 5;
    private static final double LEAST_SHARE = 0.25;

    private CallTopics() {}

    /** Projects by code of their topic. */
    static Map<String, List<Integer>> projects(Network network) {
        Map<String, List<Integer>> byTopic = new TreeMap<>();
        for (int project = 0; project < network.projects().size(); project++) {
            String topic = network.projects().topic(project);
            if (topic != null) {
                byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(project);
            }
        }
        return byTopic;
    }

    /** The technologies that the projects of a topic use most; empty for a topic without projects. */
    static List<String> technologies(Network network, String topic) {
        return technologies(
                network,
                IntStream.range(0, network.projects().size())
                        .filter(project -> topic.equals(network.projects().topic(project)))
                        .boxed()
                        .toList());
    }

    /**
     * The technologies that projects use most: at most five that at least a quarter of them uses, by the sum of
     * confidences; of a technology and a narrower one that both qualify, the narrower.
     */
    static List<String> technologies(Network network, List<Integer> projects) {
        ConceptLinks uses = network.projectConcepts();
        Map<Integer, Double> weights = new HashMap<>();
        for (int project : projects) {
            for (int at = uses.concepts().start(project); at < uses.concepts().end(project); at++) {
                int concept = uses.concepts().target(at);
                if (network.concepts().kind(concept) == ConceptKind.TECHNOLOGY) {
                    weights.merge(concept, (double) uses.confidence(at), Double::sum);
                }
            }
        }
        weights.values().removeIf(weight -> weight < LEAST_SHARE * projects.size());
        Set<Integer> tooBroad = new HashSet<>();
        weights.keySet().forEach(concept -> TechnologyFit.withNarrower(
                        concept, network.concepts().narrower())
                .stream()
                .filter(narrower -> narrower != concept && weights.containsKey(narrower))
                .forEach(narrower -> tooBroad.add(concept)));
        return weights.entrySet().stream()
                .filter(entry -> !tooBroad.contains(entry.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_TECHNOLOGIES)
                .map(entry -> network.concepts().id(entry.getKey()))
                .toList();
    }
}
