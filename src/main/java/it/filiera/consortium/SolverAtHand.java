package it.filiera.consortium;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.solver.Effort;
import it.filiera.consortium.solver.Plan;
import it.filiera.consortium.solver.Planner;
import it.filiera.consortium.solver.Solvers;
import it.filiera.consortium.solver.TeamSolver;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** The solver of this machine, for as many requests at a time as it has processors; the others wait. */
@Component
class SolverAtHand {

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Plan plan(Problem problem, int alternatives, Effort effort) {
        places.acquireUninterruptibly();
        try {
            return new Planner(solver()).plan(problem, alternatives, effort);
        } finally {
            places.release();
        }
    }

    boolean provesAtAnySize() {
        return solver().provesAtAnySize();
    }

    /** Loaded at the first request, not at start. */
    private static TeamSolver solver() {
        return Solvers.best();
    }
}
