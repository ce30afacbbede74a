package it.filiera.partners.ranking;

import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;

/** The parts of the score that depend on what is asked for and not on who asks. */
final class NeedFeatures {

    private static final double HALF_LIFE_YEARS = 4;

    private NeedFeatures() {}

    static double[] of(Part part, Network network, Need need) {
        double[] values = new double[network.organisations().size()];
        double[] counts = new double[values.length];
        for (int nth = 0; nth < need.size(); nth++) {
            count(part == Part.RECENT_NEED, network, need, nth, counts);
            double weight = part == Part.RARE_NEED ? need.rarity(nth) : 1;
            for (int i = 0; i < values.length; i++) {
                if (counts[i] != 0) {
                    values[i] += part == Part.NEED_FOCUS ? counts[i] : weight * Math.log1p(counts[i]);
                    counts[i] = 0;
                }
            }
        }
        for (int i = 0; part == Part.NEED_FOCUS && i < values.length; i++) {
            int projects = network.participations().projects().degree(i);
            values[i] = projects == 0 ? 0 : values[i] / (projects * need.size());
        }
        return values;
    }

    private static void count(boolean fading, Network network, Need need, int nth, double[] counts) {
        Incidence participants = network.participations().organisations();
        int latest = fading ? latestStart(network) : 0;
        need.forEachProject(nth, project -> {
            int start = network.projects().startYear(project);
            int age = start == Projects.NO_YEAR ? 0 : latest - start;
            double counting = fading ? Math.pow(.5, age / HALF_LIFE_YEARS) : 1;
            for (int at = participants.start(project); at < participants.end(project); at++) {
                counts[participants.target(at)] += counting;
            }
        });
    }

    private static int latestStart(Network network) {
        int latest = 0;
        for (int project = 0; project < network.projects().size(); project++) {
            if (network.participations().partners(project) > 0) {
                latest = Math.max(latest, network.projects().startYear(project));
            }
        }
        return latest;
    }
}
