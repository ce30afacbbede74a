package it.filiera.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an expert may write in the tables, and what is said about a mistake. */
class RuleFilesTests {

    @Test
    void anEmptyConfidenceIsThatOfTheFamily() {
        RuleSet rules = RuleFiles.read(TestRules.all());
        assertThat(rules.topicTechnologies()).extracting(Rule::confidence).containsExactly(0.8, 0.7, 0.2);
        assertThat(rules.textTechnologies()).extracting(Rule::confidence).containsExactly(0.3, 0.3);
    }

    @Test
    void aRuleIsNamedByItsFileAndRowAndItsTargetsWithoutTheirLabels() {
        Rule rule = RuleFiles.read(TestRules.all()).topicTechnologies().get(0);
        assertThat(rule.id()).isEqualTo("topic-technologies/optics");
        assertThat(rule.targets()).containsExactly("tech:optics");
    }

    @Test
    void theVersionChangesWithEveryEditAndWithNothingElse() {
        String version = RuleFiles.read(TestRules.all()).version();
        assertThat(RuleFiles.read(TestRules.all()).version()).isEqualTo(version);
        assertThat(RuleFiles.read(TestRules.all().replacing("topic-technologies.csv", "0.7", "0.6"))
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void aRuleHasTheVersionOfItsFile() {
        RuleSet before = RuleFiles.read(TestRules.all());
        RuleSet after = RuleFiles.read(TestRules.all().replacing("topic-technologies.csv", "0.7", "0.6"));
        assertThat(after.versionOf("topic-technologies/optics"))
                .isNotEqualTo(before.versionOf("topic-technologies/optics"));
        assertThat(after.versionOf("topic-areas/photonics")).isEqualTo(before.versionOf("topic-areas/photonics"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTolerated() {
        String text = "\uFEFFrule,topics,words,areas,confidence,note\r\nphotonics,ICT-26-2014,,area:photonics,,\r\n";
        assertThat(RuleFiles.read(TestRules.all().with("topic-areas.csv", text)).topicAreas())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "topic-technologies.csv; 0.7; 1.7; row 3, column \"confidence\": is \"1.7\", which is not a number above 0 and at most 1",
                "topic-technologies.csv; 0.7; 0; row 3, column \"confidence\": is \"0\", which is not a number above 0 and at most 1",
                "topic-technologies.csv; 0.7; `\"0,7\"`; row 3, column \"confidence\": is \"0,7\", which is not a number",
                "topic-technologies.csv; tech:optics optics; ``; row 2, column \"technologies\": is empty",
                "topic-technologies.csv; tech:optics optics; optics; row 2, column \"technologies\": holds \"optics\", which does not begin with \"tech:\"",
                "topic-technologies.csv; robots|robotics; ``; row 3, column \"topics\": is empty, and so is \"words\"",
                "topic-technologies.csv; robots,,robots; optics,,robots; row 3, column \"rule\": is the same as in an earlier row",
                "topic-technologies.csv; robots,,robots; ,,robots; row 3, column \"rule\": is empty",
                "topic-technologies.csv; confidence; confidenze; row 1: the columns are rule, topics, words, technologies, confidenze, note; they have to be rule, topics, words, technologies, confidence, note",
                "topic-technologies.csv; `optics,,`; `optics,,,`; the same number of cells in every row",
                "programme-areas.csv; H2020-EU.3.1.*; ``; row 2, column \"programmes\": is empty",
                "text-technologies.csv; laser|lasers; ``; row 2, column \"words\": is empty",
                "technology-areas.csv; 0.5; half; row 2, column \"carried_over\": is \"half\"",
                "families.csv; TEXT; WORDS; row 6, column \"family\": is \"WORDS\", which is not one of DECLARED, CALL_TOPIC, EUROSCIVOC, CLUSTER, TEXT",
                "roles.csv; FUNDER; PAYER; row 7, column \"role\": is \"PAYER\"",
                "organisation-types.csv; PUBLIC_BODY,0.5; PUBLIC_BODY,-1; row 9, column \"offers\": is \"-1\", which is not a number from 0 to 1",
                "thresholds.csv; ASSIGNED; GIVEN; row 3, column \"threshold\": is \"GIVEN\", which is not one of SUGGESTED, ASSIGNED",
            })
    void aMistakeIsNamedByFileRowAndColumn(String file, String part, String replacement, String message) {
        TestRules wrong = TestRules.all().replacing(file, part, replacement);
        assertThatThrownBy(() -> RuleFiles.read(wrong))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }

    @Test
    void aRowThatIsNeededAndMissingIsNamed() {
        TestRules wrong = TestRules.all().replacing("families.csv", "TEXT,0.3,\n", "");
        assertThatThrownBy(() -> RuleFiles.read(wrong))
                .hasMessage("families.csv: there is no row whose \"family\" is TEXT");
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        TestRules wrong = TestRules.all()
                .without("roles.csv")
                .replacing("topic-areas.csv", "area:photonics", "photonics")
                .replacing("programme-areas.csv", "0.5", "2");
        assertThatThrownBy(() -> RuleFiles.read(wrong))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("roles.csv: there is no such file")
                .hasMessageNotContaining("COORDINATOR")
                .hasMessageContaining("topic-areas.csv, row 2")
                .hasMessageContaining("programme-areas.csv, row 2");
    }
}
