package it.filiera.consortium.callrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.consortium.callrules.CallRuleSet.RuleSetStatus;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Standing;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallRuleFilesTests {

    private static final String COUNTRIES = "member_states: [IT, FR]\nassociated: [UK, \"NO\"]\n";
    private static final String SET = """
            id: small
            title: {en: Small, it: Piccolo}
            note: {en: Two, it: Due}
            status: EXAMPLE
            source: {title: Ours}
            rules: {min_size: 2}
            """;

    @Test
    void theStandardRuleOfHorizonEuropeIsArticle22() throws IOException {
        CallRules shipped = CallRuleFiles.read(CallRulesConfiguration.shipped());
        CallRuleSet standard = shipped.find("horizon-europe").orElseThrow();
        assertThat(standard.status()).isEqualTo(RuleSetStatus.QUOTED);
        assertThat(standard.rules())
                .containsExactly(
                        Rule.of(RuleKind.MIN_INDEPENDENT, 3),
                        new Rule(RuleKind.MIN_COUNTRIES, Rule.ELIGIBLE, 3),
                        Rule.of(RuleKind.MIN_EU_MEMBER_STATES, 1));
        assertThat(shipped.ofTopic("HORIZON-CL4-2024-DIGITAL-01")).contains(standard);
        assertThat(shipped.sets()).hasSize(5).first().isEqualTo(standard);
    }

    @Test
    void topicsOfHorizon2020FollowItsOwnRegulation() throws IOException {
        CallRules shipped = CallRuleFiles.read(CallRulesConfiguration.shipped());
        assertThat(shipped.find("horizon2020").orElseThrow().rules())
                .containsExactly(
                        Rule.of(RuleKind.MIN_INDEPENDENT, 3), new Rule(RuleKind.MIN_COUNTRIES, Rule.ELIGIBLE, 3));
        assertThat(Stream.of("FoF-10-2015", "MSCA-ITN-2014-ETN", "ERC-StG-2015", "IT-1-2014-1", "Health")
                        .map(topic ->
                                shipped.ofTopic(topic).map(CallRuleSet::id).orElse("none")))
                .containsExactly("horizon2020", "horizon2020", "horizon2020-single", "sme-instrument-like", "none");
    }

    @Test
    void countriesOfTheUnionAreTwentySeven() throws IOException {
        CountryStandings countries =
                CallRuleFiles.read(CallRulesConfiguration.shipped()).countries();
        assertThat(countries.memberStates()).hasSize(27);
        assertThat(countries.of("EL")).isEqualTo(Standing.MEMBER_STATE);
        assertThat(countries.of("NO")).isEqualTo(Standing.ASSOCIATED);
        assertThat(countries.of("US")).isEqualTo(Standing.OTHER);
        assertThat(countries.of(null)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void aFileOfOnesOwnIsRead() {
        CallRules rules = CallRuleFiles.read(Map.of("countries.yml", COUNTRIES, "small.yml", SET));
        assertThat(rules.find("small").orElseThrow().rules()).containsExactly(Rule.of(RuleKind.MIN_SIZE, 2));
    }

    @Test
    void everyMistakeIsNamedWithItsFileAndField() {
        Map<String, String> files = new TreeMap<>();
        files.put("countries.yml", "member_states: [IT, NO]\nassociated: [IT]\n");
        files.put("a.yml", SET.replace("EXAMPLE", "SURE").replace("min_size: 2", "min_size: many, min_sizes: 2"));
        files.put("b.yml", SET.replace("min_size: 2", "min_sme_percent: 130").replace("note:", "notes:"));
        files.put("c.yml", "id: [");
        assertThatThrownBy(() -> CallRuleFiles.read(files))
                .isInstanceOf(InvalidCallRules.class)
                .hasMessageContaining("countries.yml: member_states \"false\" is no text: put it in quotation marks")
                .hasMessageContaining("countries.yml: IT is both a member state and associated")
                .hasMessageContaining("a.yml: status \"SURE\" is none of [QUOTED, EXAMPLE]")
                .hasMessageContaining("a.yml: rules: min_size \"many\" is no whole number")
                .hasMessageContaining("a.yml: rules: min_sizes is no field here")
                .hasMessageContaining("b.yml: rules: min_sme_percent 130 is not a number from 0 to 100")
                .hasMessageContaining("b.yml: note has no fields")
                .hasMessageContaining("c.yml is no YAML")
                .hasMessageContaining("The id \"small\" is that of two files");
    }
}
