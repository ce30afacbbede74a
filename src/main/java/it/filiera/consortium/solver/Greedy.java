package it.filiera.consortium.solver;

import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.RuleCheck;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A first team: member by member, always who mends most of what is broken, then who adds most worth. */
final class Greedy {

    private record Step(Team team, double broken, long worth) {

        static final Comparator<Step> BEST_FIRST = Comparator.comparingDouble(Step::broken)
                .thenComparing(Comparator.comparingLong(Step::worth).reversed());

        boolean betterThan(Step other) {
            return BEST_FIRST.compare(this, other) < 0;
        }
    }

    private Greedy() {}

    /** A team that may break rules; empty for an empty pool. */
    static Optional<Team> team(Problem problem) {
        Pool pool = problem.pool();
        long maxSize = problem.bound(RuleKind.MAX_SIZE, pool.size());
        @Nullable Step now = null;
        while (now == null || now.team().size() < maxSize) {
            Step next = next(problem, now);
            if (next == null || (now != null && !next.betterThan(now))) {
                break;
            }
            now = next;
        }
        return Optional.ofNullable(now).map(Step::team);
    }

    private static @Nullable Step next(Problem problem, @Nullable Step now) {
        List<Integer> members = now == null ? List.of() : now.team().members();
        return IntStream.range(0, problem.pool().size())
                .filter(place -> !members.contains(place))
                .mapToObj(place -> step(problem, members, place))
                .min(Step.BEST_FIRST)
                .orElse(null);
    }

    private static Step step(Problem problem, List<Integer> members, int place) {
        List<Integer> more = new ArrayList<>(members);
        more.add(place);
        Team team = Team.of(more);
        double broken = RuleChecker.check(problem, team).stream()
                .filter(RuleCheck::broken)
                .mapToDouble(check -> Math.abs((double) check.needed() - check.figure()) / Math.max(1, check.needed()))
                .sum();
        return new Step(team, broken, Worth.of(team, problem.pool()));
    }
}
