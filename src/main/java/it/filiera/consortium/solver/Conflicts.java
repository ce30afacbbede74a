package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.solver.Conflict.Relaxation;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fewest rules of a problem without answer that clash. One clash is found by leaving out rule after rule; whether a
 * smaller one is there is found by hitting sets: every clash holds a rule of each set of rules that has to go for a team to be
 * possible, so that the smallest choice of one from each known set is a clash, and then none is smaller, or shows another such
 * set. Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization", CP 2015.
 */
final class Conflicts {

    /** Where so many sets do not show it, the clash stays without proof that it is the smallest. */
    private static final int SETS = 100;

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
        Conflict clash = clash();
        Relaxations relaxations = new Relaxations(problem, solver, effort);
        List<Relaxation> found = clash.rules().stream()
                .flatMap(rule -> relaxations.of(rule).stream())
                .distinct()
                .toList();
        return new Conflict(clash.rules(), clash.minimal(), clash.smallest(), found);
    }

    private Conflict clash() {
        List<Rule> alone = alone();
        if (!alone.isEmpty()) {
            return new Conflict(alone, true, true, List.of());
        }
        List<Rule> shrunk = shrink(problem.rules());
        if (!allDecided) {
            return new Conflict(shrunk, false, false, List.of());
        }
        List<List<Rule>> toGo = new ArrayList<>();
        while (toGo.size() < SETS) {
            List<Rule> fewest =
                    HittingSet.smallest(toGo).stream().sorted().distinct().toList();
            if (fewest.size() >= shrunk.size()) {
                return new Conflict(shrunk, true, true, List.of());
            }
            if (clashes(fewest)) {
                return new Conflict(fewest, true, true, List.of());
            }
            List<Rule> set = thatHasToGo(fewest);
            if (!allDecided) {
                break;
            }
            toGo.add(set);
        }
        return new Conflict(shrunk, true, false, List.of());
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

    /** Rules not among those kept, of which one more kept makes a clash: as few as there can be beside them. */
    private List<Rule> thatHasToGo(List<Rule> keptFirst) {
        List<Rule> kept = new ArrayList<>(keptFirst);
        List<Rule> go = new ArrayList<>();
        for (Rule rule : problem.rules()) {
            if (!keptFirst.contains(rule)) {
                kept.add(rule);
                if (clashes(kept)) {
                    kept.remove(rule);
                    go.add(rule);
                }
            }
        }
        return List.copyOf(go);
    }

    private boolean clashes(List<Rule> rules) {
        Status status = solver.any(problem.withRules(rules), effort).status();
        allDecided &= status != Status.UNDECIDED;
        return status == Status.INFEASIBLE;
    }
}
