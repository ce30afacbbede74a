package it.filiera.valuechain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The ways through a chain, from stages that nothing feeds to stages that feed nothing. */
final class ChainPaths {

    private ChainPaths() {}

    /**
     * For each stage the share of all ways that lead through it, 0 to 1; a stage apart is a way of its own. Null when stages
     * feed each other in a circle: then there are no ways.
     *
     * @param feeds for each stage the places of those it feeds
     */
    static double @Nullable [] shares(int[][] feeds) {
        int[] order = order(feeds);
        if (order.length < feeds.length) {
            return null;
        }
        double[] into = new double[feeds.length];
        double[] outOf = new double[feeds.length];
        int[] suppliers = suppliers(feeds);
        for (int stage : order) {
            into[stage] = suppliers[stage] == 0 ? 1 : into[stage];
            for (int next : feeds[stage]) {
                into[next] += into[stage];
            }
        }
        double all = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            int stage = order[i];
            outOf[stage] = feeds[stage].length == 0 ? 1 : 0;
            for (int next : feeds[stage]) {
                outOf[stage] += outOf[next];
            }
            all += suppliers[stage] == 0 ? outOf[stage] : 0;
        }
        double[] shares = new double[feeds.length];
        for (int stage = 0; stage < shares.length; stage++) {
            shares[stage] = into[stage] * outOf[stage] / all;
        }
        return shares;
    }

    /** Stages after all that feed them; stages of a circle and behind it are left out. */
    private static int[] order(int[][] feeds) {
        int[] waiting = suppliers(feeds);
        Deque<Integer> ready = new ArrayDeque<>();
        for (int stage = 0; stage < waiting.length; stage++) {
            if (waiting[stage] == 0) {
                ready.add(stage);
            }
        }
        int[] order = new int[feeds.length];
        int placed = 0;
        while (!ready.isEmpty()) {
            int stage = ready.remove();
            order[placed++] = stage;
            for (int next : feeds[stage]) {
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return Arrays.copyOf(order, placed);
    }

    private static int[] suppliers(int[][] feeds) {
        int[] suppliers = new int[feeds.length];
        for (int[] fed : feeds) {
            for (int next : fed) {
                suppliers[next]++;
            }
        }
        return suppliers;
    }
}
