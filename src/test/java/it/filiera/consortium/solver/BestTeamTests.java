package it.filiera.consortium.solver;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import it.filiera.consortium.solver.Outcome.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the solvers call best is best, by looking at every team of small pools. */
class BestTeamTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int SMALL_POOLS = 220;

    static List<TeamSolver> solvers() {
        return List.of(Solvers.best(), Solvers.withoutLibrary());
    }

    static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int seed = 0; seed < SMALL_POOLS; seed++) {
            problems.add(new RandomProblems(seed, 4 + seed % 8).next());
        }
        for (int size = 14; size <= 18; size++) {
            problems.add(new RandomProblems(1000 + size, size).next());
        }
        return problems;
    }

    @Test
    void theLibraryOfThisMachineLoads() {
        assertThat(Solvers.best().provesAtAnySize()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void theBestTeamIsThatOfBruteForce(TeamSolver solver) {
        Set<Status> seen = new HashSet<>();
        for (Problem problem : problems()) {
            OptionalLong best = BruteForce.best(problem);
            Outcome outcome = solver.best(problem, Effort.within(LONG));
            seen.add(outcome.status());
            if (best.isEmpty()) {
                assertThat(outcome).as("%s", problem.rules()).isEqualTo(Outcome.none(Status.INFEASIBLE));
            } else {
                assertThat(outcome.worth()).as("%s", problem.rules()).isEqualTo(best.getAsLong());
                assertProven(problem, outcome);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Status.OPTIMAL, Status.INFEASIBLE);
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void alternativesAreTheNextBestThatLeaveOutTwoMembers(TeamSolver solver) {
        int compared = 0;
        for (int seed = 0; seed < 60; seed++) {
            Problem problem = new RandomProblems(seed, 9).next();
            Plan plan = new Planner(solver).plan(problem, 2, Effort.within(LONG));
            Team best = plan.best().team();
            if (best != null) {
                OptionalLong next = BruteForce.best(problem.unlike(best));
                assertThat(plan.alternatives().isEmpty()).isEqualTo(next.isEmpty());
                for (Outcome alternative : plan.alternatives()) {
                    assertProven(problem, alternative);
                    assertThat(alternative.worth()).isLessThanOrEqualTo(next.orElseThrow());
                    assertThat(best.absentFrom(teamOf(alternative))).isGreaterThanOrEqualTo(2);
                }
                if (next.isPresent()) {
                    assertThat(plan.alternatives().get(0).worth()).isEqualTo(next.getAsLong());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static void assertProven(Problem problem, Outcome outcome) {
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.bound()).isEqualTo(outcome.worth());
        assertThat(RuleChecker.fulfils(problem, teamOf(outcome))).isTrue();
        assertThat(Worth.of(teamOf(outcome), problem.pool())).isEqualTo(outcome.worth());
    }

    private static Team teamOf(Outcome outcome) {
        Team team = outcome.team();
        assertThat(team).isNotNull();
        return Objects.requireNonNull(team);
    }
}
