package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.solver.Outcome.Status;

/**
 * Stands in where the native library cannot load: branch and bound in Java after a greedy start. Proves its answers while
 * the time lasts, which is for pools of some dozens; else the best found and what none can exceed.
 */
final class SearchSolver implements TeamSolver {

    @Override
    public Outcome best(Problem problem, Effort effort) {
        return new TeamSearch(problem, effort, Integer.MAX_VALUE).run();
    }

    @Override
    public Outcome any(Problem problem, Effort effort) {
        Outcome outcome = new TeamSearch(problem, effort, 1).run();
        Team team = outcome.team();
        return team == null ? outcome : new Outcome(Status.FEASIBLE, team, outcome.worth(), outcome.worth());
    }

    @Override
    public boolean provesAtAnySize() {
        return false;
    }
}
