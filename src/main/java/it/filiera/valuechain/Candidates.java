package it.filiera.valuechain;

import it.filiera.scenario.Certainty;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Concepts;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who has a technology or a narrower one: who has sensors of light has sensors. */
final class Candidates {

    private static final int SHOWN_PROJECTS = 5;

    private record Link(float confidence, boolean declared) {

        Link or(Link other) {
            return new Link(Math.max(confidence, other.confidence), declared || other.declared);
        }
    }

    private final Scenario scenario;
    private final BitSet technologies;
    private final Map<Integer, Link> links = new HashMap<>();
    private final BitSet projects;

    Candidates(Scenario scenario, int technology) {
        this.scenario = scenario;
        this.technologies = withNarrower(scenario.network().concepts(), technology);
        technologies.stream()
                .forEach(concept -> scenario.eachOrganisationWith(
                        concept,
                        (organisation, confidence, declared) ->
                                links.merge(organisation, new Link(confidence, declared), Link::or)));
        this.projects = projects();
    }

    private static BitSet withNarrower(Concepts concepts, int technology) {
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(technology));
        while (!open.isEmpty()) {
            int concept = open.remove();
            if (!found.get(concept)) {
                found.set(concept);
                for (int narrower : concepts.narrower().targetsOf(concept)) {
                    open.add(narrower);
                }
            }
        }
        return found;
    }

    private BitSet projects() {
        BitSet using = new BitSet();
        ConceptLinks all = scenario.network().projectConcepts();
        technologies.stream().forEach(concept -> {
            for (int at = all.things().start(concept); at < all.things().end(concept); at++) {
                int project = all.things().target(at);
                if (all.confidence(all.concepts().position(project, concept)) >= Certainty.SUGGESTED) {
                    using.set(project);
                }
            }
        });
        int known = scenario.network().projects().size();
        for (int project = known; project < scenario.projects(); project++) {
            int added = project;
            scenario.eachConceptOfProject(project, (concept, confidence, declared) -> {
                if (technologies.get(concept)) {
                    using.set(added);
                }
            });
        }
        return using;
    }

    /** The technology and those below it. */
    BitSet technologies() {
        return technologies;
    }

    /** Organisations that have it, or may have it, by number. */
    IntStream possible() {
        return links.entrySet().stream()
                .filter(link -> link.getValue().confidence() >= Certainty.SUGGESTED)
                .mapToInt(Map.Entry::getKey)
                .sorted();
    }

    /** Organisations that have it, by number. */
    IntStream suppliers() {
        return possible().filter(this::has);
    }

    /** Whether an organisation has it itself: who speaks for others may speak of what its members have. */
    boolean has(int organisation) {
        return confidence(organisation) >= Certainty.ASSIGNED
                && ActorType.of(scenario.type(organisation)) != ActorType.SOCIETY;
    }

    double confidence(int organisation) {
        Link link = links.get(organisation);
        return link == null ? 0 : link.confidence();
    }

    Supplier supplier(int organisation) {
        Link link = links.getOrDefault(organisation, new Link(0, false));
        int[] its = IntStream.of(scenario.projectsOf(organisation))
                .filter(projects::get)
                .toArray();
        return new Supplier(
                scenario.id(organisation),
                Math.round(link.confidence() * 1000) / 1000.0,
                link.declared(),
                its.length,
                latest(scenario, IntStream.of(its)));
    }

    /** Identifiers of the latest of some projects. */
    static List<String> latest(Scenario scenario, IntStream projects) {
        return projects.boxed()
                .sorted((one, other) -> {
                    int later = Integer.compare(scenario.startYear(other), scenario.startYear(one));
                    return later != 0 ? later : scenario.projectId(one).compareTo(scenario.projectId(other));
                })
                .limit(SHOWN_PROJECTS)
                .map(scenario::projectId)
                .toList();
    }
}
