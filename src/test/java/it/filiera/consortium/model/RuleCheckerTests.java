package it.filiera.consortium.model;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.consortium.model.RuleCheck.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   a  IT  SME         group a    100,000
 *   b  IT  no SME      group big  300,000
 *   c  FR  unknown     group big  cost unknown (median of the known: 300,000)
 *   d  NO  no SME      group d    400,000    associated country
 *   e  US  no SME      group e    500,000    neither
 *   f  unknown country                20,000
 * </pre>
 */
class RuleCheckerTests {

    private static final Pool POOL = new Pool(
            List.of(
                    candidate("a", "IT", Standing.MEMBER_STATE, true, "a", 100_000L),
                    candidate("b", "IT", Standing.MEMBER_STATE, false, "big", 300_000L),
                    candidate("c", "FR", Standing.MEMBER_STATE, null, "big", null),
                    candidate("d", "NO", Standing.ASSOCIATED, false, "d", 400_000L),
                    candidate("e", "US", Standing.OTHER, false, "e", 500_000L),
                    candidate("f", null, Standing.UNKNOWN, null, "f", 20_000L)),
            List.of(new Familiarity("a", "b", 70), new Familiarity("c", "a", 50)));

    @Test
    void membersOfOneGroupStandForOneCountry() {
        assertThat(check(RuleKind.MIN_COUNTRIES, 3, "b", "c", "d").figure()).isEqualTo(2);
        assertThat(check(RuleKind.MIN_COUNTRIES, 3, "a", "b", "c", "d").verdict())
                .isEqualTo(Verdict.MET);
        assertThat(check(RuleKind.MIN_INDEPENDENT, 3, "b", "c", "d").figure()).isEqualTo(2);
    }

    @Test
    void onlyCountriesOfTheProgrammeCountWhereTheRuleSaysSo() {
        assertThat(check(RuleKind.MIN_COUNTRIES, 3, "a", "d", "e").figure()).isEqualTo(3);
        Rule eligible = new Rule(RuleKind.MIN_COUNTRIES, Rule.ELIGIBLE, 3);
        assertThat(check(eligible, "a", "d", "e").figure()).isEqualTo(2);
        assertThat(check(RuleKind.MIN_EU_MEMBER_STATES, 1, "a", "d", "e").figure())
                .isEqualTo(1);
    }

    @Test
    void anUnknownCountryIsNoCountryAndIsSaid() {
        RuleCheck check = check(RuleKind.MIN_COUNTRIES, 2, "a", "f");
        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check.unknown()).isEqualTo(1);
        assertThat(check(RuleKind.MAX_PER_COUNTRY, 1, "a", "f").verdict()).isEqualTo(Verdict.MET_AS_FAR_AS_KNOWN);
        assertThat(check(RuleKind.MAX_PER_COUNTRY, 1, "a", "b").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aShareNeedsMembersThatAreSurelySmes() {
        RuleCheck third = check(RuleKind.MIN_SME_SHARE, 33, "a", "b", "c");
        assertThat(third).isEqualTo(new RuleCheck(third.rule(), Verdict.MET, 33, 33, 1));
        assertThat(check(RuleKind.MIN_SME_SHARE, 34, "a", "b", "c").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void anUnknownCostIsReckonedAtTheMedianAndSaid() {
        RuleCheck check = check(RuleKind.BUDGET, 400_000, "a", "c");
        assertThat(check).isEqualTo(new RuleCheck(check.rule(), Verdict.MET_AS_FAR_AS_KNOWN, 400_000, 400_000, 1));
        assertThat(check(RuleKind.BUDGET, 399_999, "a", "c").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aBudgetWithoutAnyKnownCostCannotBeChecked() {
        Pool unknown = new Pool(List.of(candidate("c", "FR", Standing.MEMBER_STATE, null, "c", null)), List.of());
        Problem problem = Problem.of(unknown, List.of(Rule.of(RuleKind.BUDGET, 0)));
        assertThat(RuleChecker.check(problem, new Team(List.of(0))).get(0).verdict())
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
    }

    @Test
    void sizesNamesAndNeeds() {
        assertThat(check(RuleKind.MIN_SIZE, 3, "a", "b").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check(RuleKind.MAX_SIZE, 2, "a", "b").verdict()).isEqualTo(Verdict.MET);
        assertThat(check(Rule.of(RuleKind.COORDINATOR, "a"), "b").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check(Rule.of(RuleKind.INCLUDE, "a"), "a").verdict()).isEqualTo(Verdict.MET);
        assertThat(check(Rule.of(RuleKind.EXCLUDE, "a"), "a").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check(Rule.of(RuleKind.TECHNOLOGY, "tech:a"), "a", "b").figure())
                .isEqualTo(1);
        assertThat(check(Rule.of(RuleKind.ROLE, "PUBLIC"), "a").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void worthIsRelevanceAndCappedFamiliarityLessSixtyAMember() {
        // relevance 10 each; a knows b and c: 70 + 50, capped at 100; b knows a: 70; c knows a: 50
        assertThat(Worth.of(team("a", "b", "c"), POOL)).isEqualTo(3 * 10 + 100 + 70 + 50 - 3 * 60);
    }

    private static RuleCheck check(RuleKind kind, long bound, String... members) {
        return check(Rule.of(kind, bound), members);
    }

    private static RuleCheck check(Rule rule, String... members) {
        return RuleChecker.check(Problem.of(POOL, List.of(rule)), team(members)).get(0);
    }

    private static Team team(String... members) {
        List<String> wanted = List.of(members);
        return Team.of(IntStream.range(0, POOL.size())
                .filter(place -> wanted.contains(POOL.get(place).id()))
                .boxed()
                .toList());
    }

    private static Candidate candidate(
            String id,
            @Nullable String country,
            Standing standing,
            @Nullable Boolean sme,
            String group,
            @Nullable Long cost) {
        return new Candidate(id, country, standing, sme, group, Set.of("tech:" + id), Set.of("INDUSTRY"), 10, cost);
    }
}
