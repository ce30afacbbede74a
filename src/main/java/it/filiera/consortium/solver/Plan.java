package it.filiera.consortium.solver;

import it.filiera.consortium.solver.Effort.Progress;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to a problem.
 *
 * @param best         the best team, or that there is none
 * @param alternatives next best ones, each of which leaves out at least two members of each before; best first
 * @param conflict     why there is none; null when there is one or it is undecided
 */
public record Plan(
        Outcome best, List<Outcome> alternatives, @Nullable Conflict conflict) {

    /** What is known while the search goes on. */
    public static Plan soFar(Progress progress) {
        Outcome best = new Outcome(Status.FEASIBLE, progress.team(), progress.worth(), progress.bound());
        return new Plan(best, List.of(), null);
    }
}
