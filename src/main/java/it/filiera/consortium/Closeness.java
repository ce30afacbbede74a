package it.filiera.consortium;

import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Ids;

/**
 * How near an organisation is to all others: a walk along joint work that stops with probability 0.2 at each of four steps
 * (personalised PageRank: the sum over k = 1..4 of 0.2 x 0.8^(k-1) x P^k).
 */
final class Closeness {

    private static final int STEPS = 4;
    private static final double STOP = 0.2;
    private static final double TOO_LITTLE = 3e-4;

    private Closeness() {}

    /** By number; all 0 for nobody. */
    static double[] of(int start, Adjacency partners) {
        double[] sum = new double[partners.size()];
        if (start == Ids.NONE) {
            return sum;
        }
        double[] here = new double[partners.size()];
        here[start] = 1;
        double stopping = STOP;
        for (int step = 0; step < STEPS; step++) {
            here = onward(here, partners, step == 0);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += stopping * here[i];
            }
            stopping *= 1 - STOP;
        }
        return sum;
    }

    private static double[] onward(double[] here, Adjacency partners, boolean first) {
        double[] next = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            if (here[i] > (first ? 0 : TOO_LITTLE)) {
                double share = here[i] / partners.strength(i);
                for (int at = partners.start(i); at < partners.end(i); at++) {
                    next[partners.partner(at)] += share * partners.weight(at);
                }
            }
        }
        return next;
    }
}
