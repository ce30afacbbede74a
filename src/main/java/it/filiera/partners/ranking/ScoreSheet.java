package it.filiera.partners.ranking;

import it.filiera.snapshot.Network;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hipparchus.util.KthSelector;

/** The scores of all organisations for one question, part by part. */
public final class ScoreSheet {

    /** An organisation with its score; comparable only within one sheet. */
    public record Ranked(int organisation, double score) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::organisation);
    }

    /** So many of the lowest values are counted before the median is selected among all. */
    private static final int LOWEST = 4;

    private final Map<Part, double[]> parts = new EnumMap<>(Part.class);
    private final double[] totals;

    /** @param organisation who asks; {@link it.filiera.snapshot.Ids#NONE} for somebody who is not in the network */
    public ScoreSheet(Network network, TechnologyProfiles profiles, int organisation, Need need, Weights weights) {
        this.totals = new double[network.organisations().size()];
        for (Part part : Part.values()) {
            double weight = weights.of(part);
            if (weight != 0) {
                double[] values = Features.of(part, network, profiles, organisation, need);
                for (int i = 0; i < values.length; i++) {
                    values[i] *= weight;
                    totals[i] += values[i];
                }
                parts.put(part, values);
            }
        }
    }

    /** The sum of its parts. */
    public double score(int organisation) {
        return totals[organisation];
    }

    /** The scores of all organisations, as an array of one's own. */
    public double[] scores() {
        return totals.clone();
    }

    /** What a part adds to the score; 0 for parts that do not count. */
    public double part(Part part, int organisation) {
        double[] values = parts.get(part);
        return values == null ? 0 : values[organisation];
    }

    /** The parts that count. */
    public List<Part> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The best of those who qualify, best first, equal ones by identifier. */
    public List<Ranked> best(int most, IntPredicate qualifies) {
        return best(most, IntStream.range(0, totals.length).filter(qualifies).toArray());
    }

    /** The best of these, given by ascending number; best first, equal ones by identifier. */
    public List<Ranked> best(int most, int[] qualified) {
        PriorityQueue<Ranked> kept = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
        for (int i : qualified) {
            if (kept.size() < most || totals[i] > kept.element().score()) {
                kept.add(new Ranked(i, totals[i]));
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(Ranked.BEST_FIRST).toList();
    }

    /** The median of what a part adds, over those who qualify; the lower one of two. */
    public double median(Part part, int[] qualified) {
        double[] values = parts.get(part);
        if (values == null || qualified.length == 0) {
            return 0;
        }
        double[] all = new double[qualified.length];
        for (int i = 0; i < qualified.length; i++) {
            all[i] = values[qualified[i]];
        }
        int middle = (qualified.length - 1) / 2;
        // Most organisations are not near at all, and most counts are small: the median is among the lowest values.
        double value = Double.NEGATIVE_INFINITY;
        int upToIt = 0;
        for (int nth = 0; nth < LOWEST && upToIt <= middle; nth++) {
            value = nextAbove(value, all);
            upToIt += count(value, all);
        }
        return upToIt > middle ? value : new KthSelector().select(all, null, middle);
    }

    private static double nextAbove(double value, double[] all) {
        double next = Double.POSITIVE_INFINITY;
        for (double one : all) {
            if (one > value && one < next) {
                next = one;
            }
        }
        return next;
    }

    private static int count(double value, double[] all) {
        int count = 0;
        for (double one : all) {
            count += one == value ? 1 : 0;
        }
        return count;
    }
}
