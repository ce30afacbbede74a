package it.filiera.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an area developed over the last three years of the period that the data cover.
 *
 * @param years     every year of the period within those of the data, in order
 * @param slope     projects more per year, by least squares over the last three covered years; null with fewer
 * @param direction null when there is no slope
 */
public record AreaTrend(
        List<TrendYear> years,
        @Nullable Double slope,
        @Nullable Direction direction) {

    private static final int WINDOW = 3;
    private static final double TWO_SIGMA = 2;

    public AreaTrend {
        years = List.copyOf(years);
    }

    static AreaTrend of(List<TrendYear> years) {
        List<TrendYear> covered = years.stream().filter(TrendYear::covered).toList();
        if (covered.size() < WINDOW) {
            return new AreaTrend(years, null, null);
        }
        int first = covered.get(covered.size() - WINDOW).projects();
        int last = covered.get(covered.size() - 1).projects();
        return new AreaTrend(years, (last - first) / (WINDOW - 1.0), Direction.of(first, last));
    }

    /**
     * One year.
     *
     * @param covered  whether the data cover it: at least a quarter as many loaded projects start in it as in the busiest year
     * @param projects that start in it
     * @param funding  what the region's organisations get in them, in EUR; null when unknown
     */
    public record TrendYear(
            int year,
            boolean covered,
            int projects,
            @Nullable BigDecimal funding) {}

    /** Whether the difference between the first and the last of three years is more than chance makes (two standard deviations). */
    public enum Direction {
        RISING,
        FALLING,
        NO_CLEAR_TREND;

        private static Direction of(int first, int last) {
            if (Math.abs(last - first) <= TWO_SIGMA * Math.sqrt(first + last)) {
                return NO_CLEAR_TREND;
            }
            return last > first ? RISING : FALLING;
        }
    }
}
