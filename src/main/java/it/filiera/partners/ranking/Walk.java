package it.filiera.partners.ranking;

import it.filiera.snapshot.Adjacency;
import java.util.Arrays;

/**
 * How near organisations are to one in the network of joint work: a walk of one to four steps that follows partners in
 * proportion to Newman's weights and stops after each step with probability 0.2 (personalised PageRank, cut off):
 * {@code sum over k = 1..4 of 0.2 x 0.8^(k-1) x P^k}.
 */
final class Walk {

    private static final int STEPS = 4;
    private static final double STOP = .2;

    /** What goes on from an organisation with less than this changes no ranking (measured) and is dropped. */
    private static final double LEAST_MASS = 3e-4;

    private Walk() {}

    /** For each organisation the probability of stopping there; 0 where the walk does not get. */
    static double[] from(Adjacency partners, int start) {
        double[] nearness = new double[partners.size()];
        double[] mass = new double[partners.size()];
        double[] next = new double[partners.size()];
        int[] reached = {start};
        mass[start] = 1;
        double stopping = STOP;
        for (int step = 0; step < STEPS; step++) {
            int[] further = new int[256];
            int count = 0;
            for (int from : reached) {
                double going = mass[from];
                mass[from] = 0;
                float strength = partners.strength(from);
                if (going < LEAST_MASS || strength == 0) {
                    continue;
                }
                for (int at = partners.start(from); at < partners.end(from); at++) {
                    int to = partners.partner(at);
                    if (next[to] == 0) {
                        if (count == further.length) {
                            further = Arrays.copyOf(further, count * 2);
                        }
                        further[count++] = to;
                    }
                    next[to] += going * partners.weight(at) / strength;
                }
            }
            reached = Arrays.copyOf(further, count);
            for (int to : reached) {
                nearness[to] += stopping * next[to];
            }
            double[] emptied = mass;
            mass = next;
            next = emptied;
            stopping *= 1 - STOP;
        }
        nearness[start] = 0;
        return nearness;
    }
}
