package it.filiera.consortium.solver;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Standing;
import it.filiera.consortium.solver.Conflict.Change;
import it.filiera.consortium.solver.Conflict.Relaxation;
import it.filiera.consortium.solver.Outcome.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where no team can be, the rules named clash, no fewer do, and every relaxation works by no more than it must. */
class ConflictTests {

    @Test
    void clashingRulesAreMinimalAndEveryRelaxationMakesATeamPossible() {
        int conflicts = 0;
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = new RandomProblems(seed, 8).next();
            Conflict conflict = plan(problem).conflict();
            if (conflict != null) {
                conflicts++;
                assertThat(conflict.minimal()).isTrue();
                assertThat(BruteForce.any(problem.withRules(conflict.rules()))).isFalse();
                assertThat(conflict.smallest()).isTrue();
                assertThat(choices(problem.rules(), conflict.rules().size() - 1))
                        .allSatisfy(fewer -> assertThat(BruteForce.any(problem.withRules(fewer)))
                                .isTrue());
                assertThat(conflict.relaxations()).isNotEmpty().allSatisfy(relaxation -> {
                    assertThat(BruteForce.any(relaxed(problem, relaxation, 0))).isTrue();
                    assertThat(BruteForce.any(relaxed(problem, relaxation, 1))).isFalse();
                });
                assertThat(conflict.relaxations().stream()
                                .flatMap(relaxation -> relaxation.changes().stream())
                                .map(Change::rule))
                        .containsAll(conflict.rules());
            }
        }
        assertThat(conflicts).isGreaterThan(20);
    }

    @Test
    void twoCountriesInsteadOfThree() {
        Conflict conflict =
                conflict(pool("IT", "IT", "FR"), Rule.of(RuleKind.MIN_COUNTRIES, 3), Rule.of(RuleKind.MAX_SIZE, 5));
        assertThat(conflict.rules()).containsExactly(Rule.of(RuleKind.MIN_COUNTRIES, 3));
        assertThat(conflict.relaxations())
                .containsExactly(new Relaxation(
                        List.of(new Change(Rule.of(RuleKind.MIN_COUNTRIES, 3), Rule.of(RuleKind.MIN_COUNTRIES, 2)))));
    }

    @Test
    void includedAndExcludedAtOnce() {
        Rule in = Rule.of(RuleKind.INCLUDE, "org:0");
        Rule out = Rule.of(RuleKind.EXCLUDE, "org:0");
        Conflict conflict = conflict(pool("IT", "FR"), in, out);
        assertThat(conflict.rules()).containsExactly(in, out);
        assertThat(conflict.relaxations())
                .containsExactly(
                        new Relaxation(List.of(new Change(in, null))), new Relaxation(List.of(new Change(out, null))));
    }

    @Test
    void aBudgetOfNothingSaysWhatWouldDo() {
        Conflict conflict = conflict(pool("IT", "FR"), Rule.of(RuleKind.BUDGET, 0), Rule.of(RuleKind.MIN_COUNTRIES, 2));
        assertThat(conflict.relaxations().get(0).changes())
                .containsExactly(new Change(Rule.of(RuleKind.BUDGET, 0), Rule.of(RuleKind.BUDGET, 2000)));
    }

    @Test
    void clashesInTwoPlacesAreRelaxedTogether() {
        Rule nobody = Rule.of(RuleKind.TECHNOLOGY, "tech:nobody");
        Rule neither = Rule.of(RuleKind.ROLE, "NEITHER");
        Conflict conflict = conflict(pool("IT"), nobody, neither);
        assertThat(conflict.rules()).containsExactly(nobody);
        assertThat(conflict.relaxations())
                .containsExactly(new Relaxation(List.of(new Change(nobody, null), new Change(neither, null))));
    }

    @Test
    void moreMembersAtLeastThanAtMost() {
        Conflict conflict =
                conflict(pool("IT", "FR", "DE"), Rule.of(RuleKind.MIN_SIZE, 3), Rule.of(RuleKind.MAX_SIZE, 2));
        assertThat(conflict.relaxations())
                .containsExactlyInAnyOrder(
                        new Relaxation(
                                List.of(new Change(Rule.of(RuleKind.MIN_SIZE, 3), Rule.of(RuleKind.MIN_SIZE, 2)))),
                        new Relaxation(
                                List.of(new Change(Rule.of(RuleKind.MAX_SIZE, 2), Rule.of(RuleKind.MAX_SIZE, 3)))));
    }

    @Test
    void fiftyRequirementsThatNobodyMeets() {
        List<Rule> needs = IntStream.range(0, 50)
                .mapToObj(number -> Rule.of(RuleKind.TECHNOLOGY, "tech:" + number))
                .toList();
        Conflict conflict = conflict(pool("IT", "FR"), needs.toArray(Rule[]::new));
        assertThat(conflict.rules()).hasSize(1);
        assertThat(conflict.relaxations().get(0).changes()).hasSize(50);
    }

    @Test
    void anEmptyPoolHasNoTeamAndNothingToRelax() {
        Plan plan = plan(Problem.of(new Pool(List.of(), List.of()), List.of(Rule.of(RuleKind.MIN_SIZE, 1))));
        assertThat(plan.best().status()).isEqualTo(Status.INFEASIBLE);
        assertThat(Objects.requireNonNull(plan.conflict()).relaxations()).isEmpty();
    }

    @Test
    void theTimeMayBeOverBeforeAnythingIsFound() {
        Effort none = Effort.within(Duration.ofSeconds(30));
        none.cancel();
        Plan plan = new Planner(Solvers.best()).plan(Problem.of(pool("IT"), List.of()), 3, none);
        assertThat(plan).isEqualTo(new Plan(Outcome.none(Status.UNDECIDED), List.of(), null));
    }

    /** Leaving out rule after rule from the first ends at three rules that clash; two do. */
    @Test
    void theFewestRulesThatClashAreNamed() {
        Rule in = Rule.of(RuleKind.INCLUDE, "org:1");
        Rule out = Rule.of(RuleKind.EXCLUDE, "org:1");
        Conflict conflict = conflict(
                pool("IT", "FR", "DE", "ES"),
                in,
                out,
                Rule.of(RuleKind.EXCLUDE, "org:2"),
                Rule.of(RuleKind.MIN_COUNTRIES, 3));
        assertThat(conflict.rules()).containsExactly(in, out);
        assertThat(conflict.smallest()).isTrue();
    }

    /** Every choice of so many of the rules. */
    private static List<List<Rule>> choices(List<Rule> rules, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Rule>> all = new ArrayList<>();
        for (int first = 0; first < rules.size(); first++) {
            for (List<Rule> others : choices(rules.subList(first + 1, rules.size()), size - 1)) {
                List<Rule> choice = new ArrayList<>(List.of(rules.get(first)));
                choice.addAll(others);
                all.add(choice);
            }
        }
        return all;
    }

    private static Problem relaxed(Problem problem, Relaxation relaxation, long tighter) {
        List<Rule> rules = new ArrayList<>(problem.rules());
        boolean tightened = false;
        for (Change change : relaxation.changes()) {
            rules.remove(change.rule());
            Rule instead = change.instead();
            if (instead != null) {
                long step = instead.bound() < change.rule().bound() ? tighter : -tighter;
                tightened |= step != 0;
                rules.add(instead.withBound(instead.bound() + step));
            }
        }
        return tighter == 0 || tightened ? problem.withRules(rules) : problem;
    }

    private static Conflict conflict(Pool pool, Rule... rules) {
        return Objects.requireNonNull(plan(Problem.of(pool, List.of(rules))).conflict());
    }

    private static Plan plan(Problem problem) {
        return new Planner(Solvers.best()).plan(problem, 1, Effort.within(Duration.ofMinutes(1)));
    }

    /** One candidate per country given, each at 1,000 euros. */
    private static Pool pool(String... countries) {
        return new Pool(
                IntStream.range(0, countries.length)
                        .mapToObj(number -> new Candidate(
                                "org:" + number,
                                countries[number],
                                Standing.MEMBER_STATE,
                                true,
                                "org:" + number,
                                Set.of(),
                                Set.of(),
                                10,
                                1000L))
                        .toList(),
                List.of());
    }
}
