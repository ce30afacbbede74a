package it.filiera.consortium;

import it.filiera.consortium.TechnologyFit.Fit;
import it.filiera.snapshot.Network;
import java.util.List;

/**
 * How well organisations fit what is asked for: nearness to the coordinator, and for each technology the projects they had
 * in it and how sure it is that they have it. The weights of nearness and projects are those of partner suggestions;
 * countries have no weight, since rules decide on them.
 */
final class Fitness {

    private static final double OF_CLOSENESS = 0.4;
    private static final double OF_PROJECTS = 0.55;
    private static final double OF_CONFIDENCE = 0.5;
    private static final double FAR = 1e-6;

    private final double[] closeness;
    private final List<TechnologyFit> fits;

    Fitness(Network network, int coordinator, List<TechnologyFit> fits) {
        this.closeness = Closeness.of(coordinator, network.partners());
        this.fits = fits;
    }

    double forAll(int organisation) {
        double sum = near(organisation);
        for (TechnologyFit fit : fits) {
            sum += in(fit.of(organisation));
        }
        return sum;
    }

    double forOne(int organisation, TechnologyFit fit) {
        return near(organisation) + in(fit.of(organisation));
    }

    private double near(int organisation) {
        return OF_CLOSENESS * Math.log(FAR + closeness[organisation]);
    }

    private static double in(Fit fit) {
        return OF_PROJECTS * Math.log1p(fit.projects().size()) + OF_CONFIDENCE * fit.confidence();
    }
}
