package it.filiera.paths;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Page;
import it.filiera.paths.hops.HopFilter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param from    identifier of the organisation to start from
 * @param to      identifier of the organisation to reach
 * @param first   how many paths, 1 to 10
 * @param maxHops at most this many hops, 1 to 4
 * @param since   only joint work in or after this year
 * @param asOf    only what had begun by the end of this year
 * @param exclude identifiers of organisations, projects or clusters to avoid
 */
record PathRequest(
        String from,
        String to,
        int first,
        int maxHops,
        @Nullable Integer since,
        @Nullable Integer asOf,
        List<String> exclude) {

    private static final int DEFAULT_PATHS = 3;
    private static final int MAX_PATHS = 10;
    private static final int MAX_HOPS = 4;
    private static final int MAX_EXCLUDED = 200;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** With the schema's defaults for what is absent or null. */
    static PathRequest of(
            String from,
            String to,
            @Nullable Integer first,
            @Nullable Integer maxHops,
            @Nullable Integer since,
            @Nullable Integer asOf,
            @Nullable List<String> exclude) {
        return new PathRequest(
                from,
                to,
                Objects.requireNonNullElse(first, DEFAULT_PATHS),
                Objects.requireNonNullElse(maxHops, MAX_HOPS),
                since,
                asOf,
                Objects.requireNonNullElse(exclude, List.of()));
    }

    PathRequest {
        exclude = List.copyOf(exclude);
        Page.within(first, MAX_PATHS);
        if (maxHops < 1 || maxHops > MAX_HOPS) {
            throw new BadRequest("maxHops", maxHops, CommonRemedy.NUMBER_BETWEEN, 1, MAX_HOPS);
        }
        requirePeriod("", since, asOf);
        if (exclude.size() > MAX_EXCLUDED) {
            throw new BadRequest("exclude", exclude.size(), CommonRemedy.IDENTIFIERS_AT_MOST, MAX_EXCLUDED);
        }
        for (String end : List.of(from, to)) {
            if (exclude.contains(end)) {
                throw new BadRequest("exclude", end, PathRemedy.NO_END);
            }
        }
    }

    HopFilter filter() {
        return new HopFilter(since, asOf, exclude);
    }

    /** @param input where the arguments stand, with a full stop; empty for the question's own */
    static void requirePeriod(String input, @Nullable Integer since, @Nullable Integer asOf) {
        requireYear(input + "since", since);
        requireYear(input + "asOf", asOf);
        if (since != null && asOf != null && since > asOf) {
            throw new BadRequest(input + "since", since, CommonRemedy.YEAR_UP_TO, "asOf", asOf);
        }
    }

    private static void requireYear(String argument, @Nullable Integer year) {
        if (year != null && (year < EARLIEST || year > LATEST)) {
            throw new BadRequest(argument, year, CommonRemedy.YEAR_BETWEEN, EARLIEST, LATEST);
        }
    }
}
