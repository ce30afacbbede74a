package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.ArrayList;
import java.util.List;

/** Answers a problem: the best team, others, or what clashes. */
public final class Planner {

    private final TeamSolver solver;

    public Planner(TeamSolver solver) {
        this.solver = solver;
    }

    /**
     * Answers within the effort.
     *
     * @param alternatives how many other teams to look for; fewer are given when there are no more or the time is over
     */
    public Plan plan(Problem problem, int alternatives, Effort effort) {
        Outcome best = solver.best(problem, effort);
        if (best.status() == Status.INFEASIBLE) {
            return new Plan(best, List.of(), new Conflicts(problem, solver, effort).find());
        }
        effort.quietly();
        return new Plan(best, others(problem, best, alternatives, effort), null);
    }

    private List<Outcome> others(Problem problem, Outcome best, int alternatives, Effort effort) {
        List<Outcome> found = new ArrayList<>();
        Problem rest = problem;
        Team last = best.team();
        while (last != null && found.size() < alternatives) {
            rest = rest.unlike(last);
            Outcome next = solver.best(rest, effort);
            last = next.team();
            if (last != null) {
                found.add(next);
            }
        }
        return List.copyOf(found);
    }
}
