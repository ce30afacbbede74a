package it.filiera.partners.ranking;

import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;

/** Technologies that are asked for, each with everything narrower than it, and who ran projects with them. */
public final class Need {

    private final Network network;
    private final int[] technologies;
    private final BitSet[] meanings;
    private final BitSet[] projects;

    /** @param technologies numbers of the concepts asked for */
    public Need(Network network, int[] technologies) {
        this.network = network;
        this.technologies = Arrays.stream(technologies).sorted().distinct().toArray();
        this.meanings = Arrays.stream(this.technologies)
                .mapToObj(technology -> narrower(network, technology))
                .toArray(BitSet[]::new);
        this.projects = Arrays.stream(meanings).map(this::projectsWith).toArray(BitSet[]::new);
    }

    public boolean isEmpty() {
        return technologies.length == 0;
    }

    /** How many technologies are asked for. */
    public int size() {
        return technologies.length;
    }

    /** Number of the concept of the nth technology, by ascending number. */
    public int technology(int nth) {
        return technologies[nth];
    }

    /** Whether a project has the nth technology or a narrower one. */
    public boolean isMetBy(int project, int nth) {
        return projects[nth].get(project);
    }

    /** How sure it is that the project has the nth technology: the surest of its technologies that are this or narrower. */
    public float confidence(int project, int nth) {
        ConceptLinks uses = network.projectConcepts();
        float surest = 0;
        for (int at = uses.concepts().start(project); at < uses.concepts().end(project); at++) {
            if (meanings[nth].get(uses.concepts().target(at))) {
                surest = Math.max(surest, uses.confidence(at));
            }
        }
        return surest;
    }

    /** For each organisation the number of its projects with the nth technology. */
    public int[] projectCounts(int nth) {
        int[] counts = new int[network.organisations().size()];
        Incidence participants = network.participations().organisations();
        forEachProject(nth, project -> {
            for (int at = participants.start(project); at < participants.end(project); at++) {
                counts[participants.target(at)]++;
            }
        });
        return counts;
    }

    /** Every project with the nth technology. */
    void forEachProject(int nth, IntConsumer project) {
        projects[nth].stream().forEach(project);
    }

    /** How rare the nth technology is: {@code ln(projects / projects with it)}; 0 where nothing has it. */
    double rarity(int nth) {
        long with = projects[nth].stream()
                .filter(project -> network.participations().partners(project) > 0)
                .count();
        return with == 0 ? 0 : Math.log((double) network.projects().size() / with);
    }

    /** How many projects of one organisation have the nth technology. */
    public int projectCount(int nth, int organisation) {
        Incidence taking = network.participations().projects();
        int count = 0;
        for (int at = taking.start(organisation); at < taking.end(organisation); at++) {
            count += isMetBy(taking.target(at), nth) ? 1 : 0;
        }
        return count;
    }

    private BitSet projectsWith(BitSet concepts) {
        BitSet with = new BitSet();
        Incidence users = network.projectConcepts().things();
        concepts.stream().forEach(concept -> {
            for (int at = users.start(concept); at < users.end(concept); at++) {
                with.set(users.target(at));
            }
        });
        return with;
    }

    private static BitSet narrower(Network network, int technology) {
        BitSet all = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(technology);
        while (!next.isEmpty()) {
            int concept = next.remove();
            if (!all.get(concept)) {
                all.set(concept);
                for (int child : network.concepts().narrower().targetsOf(concept)) {
                    next.add(child);
                }
            }
        }
        return all;
    }
}
