package it.filiera.consortium.model;

import it.filiera.consortium.model.RuleCheck.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts again whether a team keeps its rules, by plain counting and without a thought of how it was found. */
public final class RuleChecker {

    private static final int PERCENT = 100;

    private final Pool pool;
    private final Team team;
    private final List<Candidate> members;

    private RuleChecker(Pool pool, Team team) {
        this.pool = pool;
        this.team = team;
        this.members = team.in(pool);
    }

    /** Every rule of the problem, in its order. */
    public static List<RuleCheck> check(Problem problem, Team team) {
        RuleChecker checker = new RuleChecker(problem.pool(), team);
        return problem.rules().stream().map(checker::check).toList();
    }

    /** Whether a team has members, breaks no rule and differs enough from those it has to differ from. */
    public static boolean fulfils(Problem problem, Team team) {
        return team.size() > 0
                && problem.unlike().stream().allMatch(other -> other.absentFrom(team) >= Problem.DIFFERENCE)
                && check(problem, team).stream().noneMatch(RuleCheck::broken);
    }

    private RuleCheck check(Rule rule) {
        return switch (rule.kind()) {
            case COORDINATOR, INCLUDE ->
                RuleCheck.atLeast(rule, count(member -> member.id().equals(rule.subject())), 1, 0);
            case EXCLUDE -> RuleCheck.atMost(rule, count(member -> member.id().equals(rule.subject())), 0, 0);
            case TECHNOLOGY ->
                RuleCheck.atLeast(rule, count(member -> member.covers().contains(rule.subject())), 1, 0);
            case ROLE -> RuleCheck.atLeast(rule, count(member -> member.roles().contains(rule.subject())), 1, 0);
            case MIN_SIZE -> RuleCheck.atLeast(rule, members.size(), rule.bound(), 0);
            case MAX_SIZE -> RuleCheck.atMost(rule, members.size(), rule.bound(), 0);
            case MIN_INDEPENDENT -> RuleCheck.atLeast(rule, groups(), rule.bound(), 0);
            case MIN_COUNTRIES ->
                RuleCheck.atLeast(
                        rule,
                        independentCountries(member ->
                                !rule.eligibleOnly() || member.standing().eligible()),
                        rule.bound(),
                        countryUnknown());
            case MIN_EU_MEMBER_STATES ->
                RuleCheck.atLeast(
                        rule,
                        independentCountries(member -> member.standing() == Standing.MEMBER_STATE),
                        rule.bound(),
                        countryUnknown());
            case MAX_PER_COUNTRY -> RuleCheck.atMost(rule, mostFromOneCountry(), rule.bound(), countryUnknown());
            case MIN_SME_SHARE -> smeShare(rule);
            case BUDGET -> budget(rule);
        };
    }

    private long groups() {
        return members.stream().map(Candidate::group).distinct().count();
    }

    private long independentCountries(Predicate<Candidate> counts) {
        Map<String, List<String>> groupsByCountry = members.stream()
                .filter(counts)
                .filter(member -> member.country() != null)
                .collect(Collectors.groupingBy(
                        member -> Objects.requireNonNull(member.country()),
                        TreeMap::new,
                        Collectors.mapping(Candidate::group, Collectors.toList())));
        return Matching.largest(groupsByCountry);
    }

    private long mostFromOneCountry() {
        return members.stream()
                .map(Candidate::country)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    /** Rounded down for display; met or not is decided without rounding. */
    private RuleCheck smeShare(Rule rule) {
        long smes = count(Candidate::surelySme);
        int unknown = (int) count(member -> member.sme() == null);
        boolean met = smes * PERCENT >= rule.bound() * members.size();
        long percent = members.isEmpty() ? 0 : smes * PERCENT / members.size();
        return new RuleCheck(rule, met ? Verdict.MET : Verdict.BROKEN, percent, rule.bound(), unknown);
    }

    private RuleCheck budget(Rule rule) {
        int unknown = (int) count(member -> member.cost() == null);
        if (!pool.costsKnown()) {
            return new RuleCheck(rule, Verdict.CANNOT_BE_CHECKED, 0, rule.bound(), unknown);
        }
        long cost = team.members().stream().mapToLong(pool::reckonedCost).sum();
        return RuleCheck.atMost(rule, cost, rule.bound(), unknown);
    }

    private int countryUnknown() {
        return (int) count(member -> member.country() == null);
    }

    private long count(Predicate<Candidate> counts) {
        return members.stream().filter(counts).count();
    }
}
