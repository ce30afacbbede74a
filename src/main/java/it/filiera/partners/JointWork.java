package it.filiera.partners;

import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in the network what two organisations have done together, and who has worked with both. */
record JointWork(Network network) {

    private record Between(int organisation, double weight) {}

    /** Those who have worked with both, the strongest and most exclusive ties first, at most so many. */
    List<Integer> between(int one, int other, int most) {
        Adjacency partners = network.partners();
        List<Between> found = new ArrayList<>();
        for (int at = partners.start(one); at < partners.end(one); at++) {
            int person = partners.partner(at);
            int onwards = partners.position(person, other);
            if (onwards >= 0) {
                double weight = partners.weight(at) * partners.weight(onwards) / partners.strength(person);
                found.add(new Between(person, weight));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Between::weight).reversed().thenComparingInt(Between::organisation))
                .limit(most)
                .map(Between::organisation)
                .toList();
    }

    /** The latest project of a size that counts in which both took part. */
    int latestProject(int one, int other) {
        Incidence projects = network.participations().projects();
        int latest = -1;
        for (int at = projects.start(one); at < projects.end(one); at++) {
            int project = projects.target(at);
            boolean together = projects.has(other, project)
                    && network.participations().partners(project) <= Adjacency.LARGEST_PROJECT;
            if (together && (latest < 0 || isLater(project, latest))) {
                latest = project;
            }
        }
        return latest;
    }

    /** Whether it went on longer; of equal ones, whether its identifier is smaller. */
    boolean isLater(int project, int other) {
        Projects projects = network.projects();
        int byYear = Integer.compare(projects.lastYear(project), projects.lastYear(other));
        return byYear > 0 || (byYear == 0 && project < other);
    }

    /** The last year of any project of an organisation; {@link Projects#NO_YEAR} when none is dated. */
    int lastYear(int organisation) {
        Incidence projects = network.participations().projects();
        int last = Projects.NO_YEAR;
        for (int at = projects.start(organisation); at < projects.end(organisation); at++) {
            last = Math.max(last, network.projects().lastYear(projects.target(at)));
        }
        return last;
    }

    Involvement involvement(int organisation, int project) {
        return new Involvement(
                network.organisations().id(organisation), network.projects().id(project));
    }
}
