package it.filiera.consortium.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Standing;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A problem as a constraint model: one switch per candidate. Built in the order of identifiers and rules, so that one
 * problem is always the same model.
 */
final class CpSatModel {

    private static final int PERCENT = 100;

    private final CpModel model = new CpModel();
    private final Problem problem;
    private final Pool pool;
    private final BoolVar[] member;

    CpSatModel(Problem problem) {
        this.problem = problem;
        this.pool = problem.pool();
        this.member = new BoolVar[pool.size()];
        for (int place = 0; place < member.length; place++) {
            member[place] = model.newBoolVar("member" + place);
        }
        model.addGreaterOrEqual(LinearExpr.sum(member), 1);
        Countries countries = new Countries(model, pool, member);
        problem.rules().forEach(rule -> add(rule, countries));
        problem.unlike().forEach(this::differFrom);
    }

    CpModel model() {
        return model;
    }

    /** The team that an assignment stands for. */
    Team team(Predicate<Literal> isTrue) {
        return Team.of(IntStream.range(0, member.length)
                .filter(place -> isTrue.test(member[place]))
                .boxed()
                .toList());
    }

    /** Asks for the highest worth. */
    void maximise() {
        LinearExprBuilder worth = LinearExpr.newBuilder();
        int others = (int) Math.min(pool.size(), problem.bound(RuleKind.MAX_SIZE, pool.size())) - 1;
        for (int place = 0; place < member.length; place++) {
            worth.addTerm(member[place], pool.get(place).relevance() - Worth.PER_MEMBER);
            int most = mostKnown(place, others);
            if (most > 0) {
                IntVar known = model.newIntVar(0, most, "known" + place);
                model.addLessOrEqual(known, LinearExpr.term(member[place], most));
                model.addLessOrEqual(known, acquaintances(place));
                worth.add(known);
            }
        }
        model.maximize(worth);
    }

    private int mostKnown(int place, int others) {
        int sum = IntStream.range(0, pool.size())
                .map(other -> -pool.weight(place, other))
                .sorted()
                .limit(Math.max(0, others))
                .sum();
        return Math.min(Familiarity.MOST, -sum);
    }

    private LinearExprBuilder acquaintances(int place) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int other = 0; other < member.length; other++) {
            if (pool.weight(place, other) > 0) {
                sum.addTerm(member[other], pool.weight(place, other));
            }
        }
        return sum;
    }

    private void add(Rule rule, Countries countries) {
        switch (rule.kind()) {
            case COORDINATOR, INCLUDE -> oneOf(candidate -> candidate.id().equals(rule.subject()));
            case EXCLUDE -> {
                int place = pool.place(rule.subject());
                if (place >= 0) {
                    model.addEquality(member[place], 0);
                }
            }
            case TECHNOLOGY -> oneOf(candidate -> candidate.covers().contains(rule.subject()));
            case ROLE -> oneOf(candidate -> candidate.roles().contains(rule.subject()));
            case MIN_SIZE -> model.addGreaterOrEqual(LinearExpr.sum(member), rule.bound());
            case MAX_SIZE -> model.addLessOrEqual(LinearExpr.sum(member), rule.bound());
            case MIN_INDEPENDENT -> countries.atLeastGroups(rule.bound());
            case MIN_COUNTRIES ->
                countries.atLeast(
                        rule.bound(),
                        candidate ->
                                !rule.eligibleOnly() || candidate.standing().eligible());
            case MIN_EU_MEMBER_STATES ->
                countries.atLeast(rule.bound(), candidate -> candidate.standing() == Standing.MEMBER_STATE);
            case MAX_PER_COUNTRY -> countries.atMostEach(rule.bound());
            case MIN_SME_SHARE ->
                model.addGreaterOrEqual(
                        weighted(place -> (pool.get(place).surelySme() ? PERCENT : 0) - rule.bound()), 0);
            case BUDGET -> {
                if (pool.costsKnown()) {
                    model.addLessOrEqual(weighted(pool::reckonedCost), rule.bound());
                }
            }
        }
    }

    private void oneOf(Predicate<Candidate> counts) {
        List<Literal> those = new ArrayList<>();
        for (int place = 0; place < member.length; place++) {
            if (counts.test(pool.get(place))) {
                those.add(member[place]);
            }
        }
        model.addBoolOr(those);
    }

    private LinearExprBuilder weighted(IntToLongFunction weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int place = 0; place < member.length; place++) {
            sum.addTerm(member[place], weight.applyAsLong(place));
        }
        return sum;
    }

    private void differFrom(Team other) {
        Literal[] those = other.members().stream().map(place -> member[place]).toArray(Literal[]::new);
        model.addLessOrEqual(LinearExpr.sum(those), (long) other.size() - Problem.DIFFERENCE);
    }
}
