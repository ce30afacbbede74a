package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;

/** Finds the team of the highest worth that keeps all rules of a problem. */
public interface TeamSolver {

    /** The best team, or that there is none, or the best that was found in time; better teams are told on the way. */
    Outcome best(Problem problem, Effort effort);

    /** Whether any team keeps all rules: OPTIMAL never, FEASIBLE with such a team, INFEASIBLE or UNDECIDED. */
    Outcome any(Problem problem, Effort effort);

    /** Whether it can prove what it says of pools of any size. */
    boolean provesAtAnySize();
}
