package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Projects;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is tied to whom as of a year: by a joint project of at most 60 partners that began by then and went on into the window, or
 * by a common cluster of at most 100 members.
 */
final class Ties {

    private final Scenario scenario;
    private final int asOf;
    private final int since;

    Ties(Scenario scenario, int asOf, int since) {
        this.scenario = scenario;
        this.asOf = asOf;
        this.since = since;
    }

    /** Whether a project counts. */
    boolean counts(int project) {
        int start = scenario.startYear(project);
        return start != Projects.NO_YEAR && start <= asOf && scenario.lastYear(project) >= since;
    }

    /** The projects that an organisation shares with each of others, by number of the other; those without any are left out. */
    Map<Integer, BitSet> joint(int organisation, BitSet others) {
        Map<Integer, BitSet> joint = new TreeMap<>();
        for (int project : scenario.projectsOf(organisation)) {
            if (counts(project) && size(project) <= Adjacency.LARGEST_PROJECT) {
                scenario.eachParticipant(project, partner -> {
                    if (partner != organisation && others.get(partner)) {
                        joint.computeIfAbsent(partner, p -> new BitSet()).set(project);
                    }
                });
            }
        }
        return joint;
    }

    /** Whether two organisations are in a common club. */
    boolean sameClub(int one, int other) {
        for (int cluster : scenario.clustersOf(one)) {
            if (scenario.isClub(cluster)) {
                for (int also : scenario.clustersOf(other)) {
                    if (cluster == also) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int size(int project) {
        int known = scenario.network().projects().size();
        return project < known ? scenario.network().participations().partners(project) : 0;
    }
}
