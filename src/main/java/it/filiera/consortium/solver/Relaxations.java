package it.filiera.consortium.solver;

import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.solver.Conflict.Change;
import it.filiera.consortium.solver.Conflict.Relaxation;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The least that has to be given up of a rule, and of others where that alone does not help. */
final class Relaxations {

    private final Problem problem;
    private final TeamSolver solver;
    private final Effort effort;

    Relaxations(Problem problem, TeamSolver solver, Effort effort) {
        this.problem = problem;
        this.solver = solver;
        this.effort = effort;
    }

    /** The least change that gives up something of this rule and makes a team possible; empty when none was found in time. */
    Optional<Relaxation> of(Rule rule) {
        List<Rule> kept = new ArrayList<>(problem.rules());
        kept.remove(rule);
        List<Rule> given = new ArrayList<>(List.of(rule));
        if (!possible(kept)) {
            given.addAll(alsoGiven(kept));
            kept.removeAll(given);
        }
        if (!possible(kept)) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (Rule one : given) {
            Rule instead = least(one, kept);
            if (instead != null) {
                kept.add(instead);
            }
            changes.add(new Change(one, instead));
        }
        return Optional.of(new Relaxation(List.copyOf(changes)));
    }

    /** What else has to go: every rule that cannot be kept beside those kept before it. */
    private List<Rule> alsoGiven(List<Rule> others) {
        List<Rule> kept = new ArrayList<>();
        List<Rule> given = new ArrayList<>();
        for (Rule rule : others) {
            kept.add(rule);
            if (!possible(kept)) {
                kept.remove(rule);
                given.add(rule);
            }
        }
        return given;
    }

    /** The bound nearest to the one asked for that is possible beside these rules; null when the rule has to go. */
    private @Nullable Rule least(Rule rule, List<Rule> beside) {
        return switch (rule.kind().change()) {
            case DROP -> null;
            case LOWER -> nearest(rule, 0, beside);
            case RAISE -> nearest(rule, highest(rule.kind()), beside);
        };
    }

    private @Nullable Rule nearest(Rule rule, long mildest, List<Rule> beside) {
        long possible = mildest;
        long impossible = rule.bound();
        while (Math.abs(possible - impossible) > 1) {
            long middle = possible + (impossible - possible) / 2;
            if (possible(with(beside, rule.withBound(middle)))) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        Rule found = rule.withBound(possible);
        return possible != mildest || (mildest > 0 && possible(with(beside, found))) ? found : null;
    }

    private long highest(RuleKind kind) {
        Pool pool = problem.pool();
        return kind == RuleKind.BUDGET
                ? IntStream.range(0, pool.size()).mapToLong(pool::reckonedCost).sum()
                : pool.size();
    }

    private boolean possible(List<Rule> rules) {
        return solver.any(problem.withRules(rules), effort).status() == Status.FEASIBLE;
    }

    private static List<Rule> with(List<Rule> rules, Rule more) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(more);
        return all;
    }
}
