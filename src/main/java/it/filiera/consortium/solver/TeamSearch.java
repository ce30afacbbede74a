package it.filiera.consortium.solver;

import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import it.filiera.consortium.solver.Effort.Progress;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One branch and bound: candidates in the order of the most they could add, each taken or left. A branch ends when it can
 * no longer beat the best, or when what it still needs nobody ahead covers.
 */
final class TeamSearch {

    private static final int LOOK_AT_THE_CLOCK = 1023;

    private final Problem problem;
    private final Pool pool;
    private final Effort effort;
    private final int enough;
    private final long maxSize;
    private final List<Integer> order;
    private final int firstFree;
    private final long[] addedUpTo;
    private final long[] most;
    private final List<Rule> needs;
    private final List<Integer> lastHelp;
    private final List<Integer> chosen = new ArrayList<>();
    private @Nullable Team best;
    private long bestWorth = Long.MIN_VALUE;
    private int found;
    private long steps;
    private boolean cut;

    TeamSearch(Problem problem, Effort effort, int enough) {
        this.problem = problem;
        this.pool = problem.pool();
        this.effort = effort;
        this.enough = enough;
        this.maxSize = problem.bound(RuleKind.MAX_SIZE, pool.size());
        this.most = IntStream.range(0, pool.size()).mapToLong(this::most).toArray();
        this.order = IntStream.range(0, pool.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> !wanted(place))
                        .thenComparing(Comparator.comparingLong((Integer place) -> most[place])
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        this.firstFree = (int) order.stream().filter(this::wanted).count();
        this.addedUpTo = new long[order.size() + 1];
        for (int at = 0; at < order.size(); at++) {
            addedUpTo[at + 1] = addedUpTo[at] + Math.max(0, most[order.get(at)]);
        }
        this.needs = problem.rules().stream().filter(TeamSearch::isNeed).toList();
        this.lastHelp = needs.stream().map(this::lastHelp).toList();
    }

    Outcome run() {
        Greedy.team(problem).filter(team -> RuleChecker.fulfils(problem, team)).ifPresent(this::keep);
        if (found < enough) {
            branch(0, 0);
        }
        Team team = best;
        if (team == null) {
            return Outcome.none(cut ? Status.UNDECIDED : Status.INFEASIBLE);
        }
        return cut ? new Outcome(Status.FEASIBLE, team, bestWorth, reachable(0, 0)) : Outcome.optimal(team, bestWorth);
    }

    private void branch(int at, long upTo) {
        if (stop() || chosen.size() > maxSize || (best != null && upTo + reachable(at, chosen.size()) <= bestWorth)) {
            return;
        }
        if (IntStream.range(0, needs.size()).anyMatch(need -> lastHelp.get(need) < at && !helped(needs.get(need)))) {
            return;
        }
        if (at == order.size()) {
            consider();
            return;
        }
        Integer place = order.get(at);
        chosen.add(place);
        branch(at + 1, upTo + most[place]);
        chosen.remove(chosen.size() - 1);
        branch(at + 1, upTo);
    }

    private void consider() {
        Team team = Team.of(chosen);
        if (Worth.of(team, pool) > bestWorth && RuleChecker.fulfils(problem, team)) {
            keep(team);
        }
    }

    private void keep(Team team) {
        best = team;
        bestWorth = Worth.of(team, pool);
        found++;
        effort.tell(new Progress(team, bestWorth, Math.max(bestWorth, reachable(0, 0))));
    }

    private boolean stop() {
        if (!cut && (++steps & LOOK_AT_THE_CLOCK) == 0 && effort.over()) {
            cut = true;
        }
        return cut || found >= enough;
    }

    /** No less than what those from {@code at} on could add to {@code members} members. */
    private long reachable(int at, int members) {
        long sum = 0;
        for (int wanted = at; wanted < firstFree; wanted++) {
            sum += Math.max(0, most[order.get(wanted)]);
        }
        int start = Math.max(at, firstFree);
        long places = Math.max(0, maxSize - members);
        int end = (int) Math.min(order.size(), start + places);
        return sum + addedUpTo[end] - addedUpTo[start];
    }

    private long most(int place) {
        int known = IntStream.range(0, pool.size())
                .map(other -> pool.weight(place, other))
                .sum();
        return (long) pool.get(place).relevance() + Math.min(Familiarity.MOST, known) - Worth.PER_MEMBER;
    }

    private boolean wanted(int place) {
        String id = pool.get(place).id();
        return problem.rules().stream()
                .anyMatch(rule -> (rule.kind() == RuleKind.COORDINATOR || rule.kind() == RuleKind.INCLUDE)
                        && rule.subject().equals(id));
    }

    private int lastHelp(Rule need) {
        Optional<Integer> last = IntStream.range(0, order.size())
                .boxed()
                .filter(at -> helps(pool.get(order.get(at)), need))
                .max(Comparator.naturalOrder());
        return last.orElse(-1);
    }

    private boolean helped(Rule need) {
        return chosen.stream().anyMatch(place -> helps(pool.get(place), need));
    }

    private static boolean isNeed(Rule rule) {
        return switch (rule.kind()) {
            case COORDINATOR, INCLUDE, TECHNOLOGY, ROLE -> true;
            default -> false;
        };
    }

    private static boolean helps(Candidate candidate, Rule need) {
        return switch (need.kind()) {
            case COORDINATOR, INCLUDE -> candidate.id().equals(need.subject());
            case TECHNOLOGY -> candidate.covers().contains(need.subject());
            case ROLE -> candidate.roles().contains(need.subject());
            default -> false;
        };
    }
}
