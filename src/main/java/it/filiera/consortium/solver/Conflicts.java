package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.solver.Conflict.Relaxation;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.ArrayList;
import java.util.List;

/** Finds the rules of a problem without answer that clash. */
final class Conflicts {

    private final Problem problem;
    private final TeamSolver solver;
    private final Effort effort;
    private boolean allDecided = true;

    Conflicts(Problem problem, TeamSolver solver, Effort effort) {
        this.problem = problem;
        this.solver = solver;
        this.effort = effort;
    }

    /** The clash of a problem that was found to be infeasible. */
    Conflict find() {
        List<Rule> clash = alone();
        boolean minimal = true;
        if (clash.isEmpty()) {
            clash = shrink(problem.rules());
            minimal = allDecided;
        }
        Relaxations relaxations = new Relaxations(problem, solver, effort);
        List<Relaxation> found = clash.stream()
                .flatMap(rule -> relaxations.of(rule).stream())
                .distinct()
                .toList();
        return new Conflict(clash, minimal, found);
    }

    /** A rule that nobody can keep, whatever the others say. */
    private List<Rule> alone() {
        return problem.rules().stream()
                .filter(rule -> clashes(List.of(rule)))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** Leaves out rule after rule; those without which the clash would be gone stay. */
    private List<Rule> shrink(List<Rule> rules) {
        List<Rule> kept = new ArrayList<>(rules);
        for (Rule rule : rules) {
            List<Rule> without = new ArrayList<>(kept);
            without.remove(rule);
            if (clashes(without)) {
                kept = without;
            }
        }
        return List.copyOf(kept);
    }

    private boolean clashes(List<Rule> rules) {
        Status status = solver.any(problem.withRules(rules), effort).status();
        allDecided &= status != Status.UNDECIDED;
        return status == Status.INFEASIBLE;
    }
}
