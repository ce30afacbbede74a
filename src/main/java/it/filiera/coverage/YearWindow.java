package it.filiera.coverage;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.snapshot.Projects;

/** The years after {@code from}, up to and including {@code to}. */
record YearWindow(int from, int to) {

    /** Refuses what is no year, and a window without a year in it. */
    static YearWindow of(int from, int to) {
        Period.of(from, to);
        if (from == to) {
            throw new BadRequest("to", to, CommonRemedy.YEAR_AFTER, "from", from);
        }
        return new YearWindow(from, to);
    }

    boolean holds(int year) {
        return year != Projects.NO_YEAR && year > from && year <= to;
    }
}
