package it.filiera.coverage;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.snapshot.Projects;
import org.jspecify.annotations.Nullable;

/**
 * The years in which projects start, both ends included; an end that is not given is open. A project without a year is in no
 * period but the one that is open at both ends.
 */
public record Period(@Nullable Integer from, @Nullable Integer to) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** The period between two years; a {@link BadRequest} names the argument when a year is none or the period holds no year. */
    public static Period of(@Nullable Integer from, @Nullable Integer to) {
        requireYear("from", from);
        requireYear("to", to);
        if (from != null && to != null && from > to) {
            throw new BadRequest("to", to, CommonRemedy.YEAR_FROM, "from", from);
        }
        return new Period(from, to);
    }

    private static void requireYear(String argument, @Nullable Integer year) {
        if (year != null && (year < EARLIEST || year > LATEST)) {
            throw new BadRequest(argument, year, CommonRemedy.YEAR_BETWEEN, EARLIEST, LATEST);
        }
    }

    boolean holds(int year) {
        if (year == Projects.NO_YEAR) {
            return from == null && to == null;
        }
        return (from == null || year >= from) && (to == null || year <= to);
    }
}
