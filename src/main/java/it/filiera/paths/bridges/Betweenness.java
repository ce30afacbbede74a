package it.filiera.paths.bridges;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How often an organisation lies between two others on their shortest ways, as a share of all pairs of others: Freeman's
 * betweenness, computed by U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociology 25 (2001). Beyond
 * {@link #EXACT_UP_TO} organisations it is estimated from as many starting points, drawn once and for all, as are affordable
 * (Brandes and Pich, Int. J. Bifurcation and Chaos 17, 2007).
 */
public final class Betweenness {

    static final int EXACT_UP_TO = 2_000;
    private static final int STARTS = 256;
    private static final long SEED = 20260101;

    private final Links links;
    private final double[] score;
    private final int[] distance;
    private final double[] ways;
    private final double[] dependency;
    private final int[] order;

    private Betweenness(Links links) {
        this.links = links;
        int size = links.size();
        this.score = new double[size];
        this.distance = new int[size];
        this.ways = new double[size];
        this.dependency = new double[size];
        this.order = new int[size];
    }

    /** Share by organisation, 0 to 1; estimated where {@link #isExact} says so. Fewer than three organisations: all 0. */
    public static double[] of(Links links) {
        Betweenness betweenness = new Betweenness(links);
        int[] starts = starts(links.size());
        for (int start : starts) {
            betweenness.count(start);
        }
        double pairs = (links.size() - 1.0) * (links.size() - 2.0);
        double scale = pairs <= 0 ? 0 : links.size() / (double) starts.length / pairs;
        return Arrays.stream(betweenness.score).map(share -> share * scale).toArray();
    }

    /** Whether the shares are counted, not estimated. */
    public static boolean isExact(Links links) {
        return links.size() <= EXACT_UP_TO;
    }

    private static int[] starts(int size) {
        return size <= EXACT_UP_TO
                ? IntStream.range(0, size).toArray()
                : new Random(SEED).ints(0, size).distinct().limit(STARTS).toArray();
    }

    private void count(int start) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        Arrays.fill(dependency, 0);
        int reached = spread(start);
        for (int i = reached - 1; i > 0; i--) {
            collect(order[i]);
            score[order[i]] += dependency[order[i]];
        }
    }

    private int spread(int start) {
        int reached = 0;
        distance[start] = 0;
        ways[start] = 1;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            int at = open.remove();
            order[reached++] = at;
            for (int place = links.begin(at); place < links.end(at); place++) {
                int next = links.other(place);
                if (distance[next] < 0) {
                    distance[next] = distance[at] + 1;
                    open.add(next);
                }
                if (distance[next] == distance[at] + 1) {
                    ways[next] += ways[at];
                }
            }
        }
        return reached;
    }

    private void collect(int at) {
        for (int place = links.begin(at); place < links.end(at); place++) {
            int before = links.other(place);
            if (distance[before] == distance[at] - 1) {
                dependency[before] += ways[before] / ways[at] * (1 + dependency[at]);
            }
        }
    }
}
