package it.filiera.consortium.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A pool, what is asked of a team, and teams from which the answer has to differ.
 *
 * @param rules  in canonical order, each once
 * @param unlike at least two members of each of these teams are to be left out
 */
public record Problem(Pool pool, List<Rule> rules, List<Team> unlike) {

    /** In how many members an alternative differs at least. */
    public static final int DIFFERENCE = 2;

    public Problem {
        rules = rules.stream().sorted().distinct().toList();
        unlike = List.copyOf(unlike);
    }

    public static Problem of(Pool pool, List<Rule> rules) {
        return new Problem(pool, rules, List.of());
    }

    public Problem withRules(List<Rule> others) {
        return new Problem(pool, others, unlike);
    }

    public Problem unlike(Team team) {
        List<Team> teams = new ArrayList<>(unlike);
        teams.add(team);
        return new Problem(pool, rules, teams);
    }

    /** The bound of the rule of this kind; {@code otherwise} when none is asked for. Of two the stricter counts. */
    public long bound(RuleKind kind, long otherwise) {
        var bounds = rules.stream().filter(rule -> rule.kind() == kind).mapToLong(Rule::bound);
        return (kind.change() == RuleKind.Change.RAISE ? bounds.min() : bounds.max()).orElse(otherwise);
    }
}
