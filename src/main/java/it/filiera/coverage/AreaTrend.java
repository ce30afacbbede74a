package it.filiera.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an area developed over the last three years of the period.
 *
 * @param years     every year of the period in which loaded projects start, in order
 * @param slope     projects more per year, by least squares over the last three years; null with fewer
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
        if (years.size() < WINDOW) {
            return new AreaTrend(years, null, null);
        }
        int first = years.get(years.size() - WINDOW).projects();
        int last = years.get(years.size() - 1).projects();
        return new AreaTrend(years, (last - first) / (WINDOW - 1.0), Direction.of(first, last));
    }

    /** One year: projects that start in it, and what the region's organisations get in them, in EUR, null when unknown. */
    public record TrendYear(
            int year, int projects, @Nullable BigDecimal funding) {}

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
