package it.filiera.paths.hops;

import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.Arrays;
import java.util.BitSet;

/** Joint work in the projects that a filter lets through, worked out for the organisations that ask. Not for several threads. */
final class ChosenWork implements Ties {

    private final Network network;
    private final BitSet projects = new BitSet();
    private final double[] weights;
    private final int[] strengths;

    ChosenWork(Network network, HopFilter filter) {
        this.network = network;
        this.weights = new double[network.organisations().size()];
        this.strengths = new int[network.organisations().size()];
        Arrays.fill(strengths, -1);
        for (int project = 0; project < network.projects().size(); project++) {
            int partners = network.participations().partners(project);
            boolean fit = partners > 1 && partners <= Adjacency.LARGEST_PROJECT;
            projects.set(project, fit && filter.counts(network.projects(), project));
        }
        projects.andNot(filter.excludedProjects(network));
    }

    @Override
    public void of(int organisation, Tie tie) {
        BitSet met = new BitSet();
        Incidence projectsOf = network.participations().projects();
        Incidence partnersOf = network.participations().organisations();
        for (int at = projectsOf.start(organisation); at < projectsOf.end(organisation); at++) {
            int project = projectsOf.target(at);
            if (projects.get(project)) {
                double weight = 1.0 / (partnersOf.degree(project) - 1);
                for (int place = partnersOf.start(project); place < partnersOf.end(project); place++) {
                    weights[partnersOf.target(place)] += weight;
                    met.set(partnersOf.target(place));
                }
            }
        }
        for (int partner = met.nextSetBit(0); partner >= 0; partner = met.nextSetBit(partner + 1)) {
            if (partner != organisation) {
                tie.to(partner, weights[partner]);
            }
            weights[partner] = 0;
        }
    }

    @Override
    public double strength(int organisation) {
        if (strengths[organisation] < 0) {
            Incidence projectsOf = network.participations().projects();
            int count = 0;
            for (int at = projectsOf.start(organisation); at < projectsOf.end(organisation); at++) {
                count += projects.get(projectsOf.target(at)) ? 1 : 0;
            }
            strengths[organisation] = count;
        }
        return strengths[organisation];
    }
}
