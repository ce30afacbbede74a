package it.filiera.partners.ranking;

import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import java.util.Arrays;

/** Computes one part of the score for all organisations at once. */
final class Features {

    private static final double NOT_REACHED = 1e-6;

    private Features() {}

    /** @param organisation who asks; {@link Ids#NONE} for somebody who is not in the network */
    static double[] of(Part part, Network network, TechnologyProfiles profiles, int organisation, Need need) {
        switch (part) {
            case NEED, RARE_NEED, RECENT_NEED, NEED_FOCUS -> {
                return NeedFeatures.of(part, network, need);
            }
            case ACTIVITY -> {
                return activity(network);
            }
            default -> {
                return ofAsker(part, network, profiles, organisation);
            }
        }
    }

    private static double[] ofAsker(Part part, Network network, TechnologyProfiles profiles, int organisation) {
        if (organisation == Ids.NONE) {
            double[] unknown = new double[network.organisations().size()];
            Arrays.fill(unknown, part == Part.NETWORK ? Math.log(NOT_REACHED) : 0);
            return unknown;
        }
        return switch (part) {
            case NETWORK -> network(network, organisation);
            case COMMON_PARTNERS -> commonPartners(network.partners(), organisation, false);
            case RARE_PARTNERS -> commonPartners(network.partners(), organisation, true);
            case TECHNOLOGIES -> profiles.cosines(organisation);
            case COUNTRY -> country(network, organisation);
            case NEED, RARE_NEED, RECENT_NEED, NEED_FOCUS, ACTIVITY ->
                throw new IllegalArgumentException(part + " does not depend on who asks");
        };
    }

    private static double[] network(Network network, int organisation) {
        double[] nearness = Walk.from(network.partners(), organisation);
        double floor = Math.log(NOT_REACHED);
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = nearness[i] == 0 ? floor : Math.log(NOT_REACHED + nearness[i]);
        }
        return nearness;
    }

    private static double[] commonPartners(Adjacency partners, int organisation, boolean rare) {
        double[] common = new double[partners.size()];
        for (int at = partners.start(organisation); at < partners.end(organisation); at++) {
            int between = partners.partner(at);
            double counts = rare ? 1 / Math.sqrt(partners.degree(between)) : 1;
            for (int next = partners.start(between); next < partners.end(between); next++) {
                common[partners.partner(next)] += counts;
            }
        }
        for (int i = 0; !rare && i < common.length; i++) {
            common[i] = common[i] == 0 ? 0 : Math.log1p(common[i]);
        }
        return common;
    }

    private static double[] country(Network network, int organisation) {
        double[] same = new double[network.organisations().size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = network.organisations().sameCountry(organisation, i) ? 1 : 0;
        }
        return same;
    }

    private static double[] activity(Network network) {
        double[] activity = new double[network.organisations().size()];
        for (int i = 0; i < activity.length; i++) {
            activity[i] = Math.log1p(network.participations().projects().degree(i));
        }
        return activity;
    }
}
