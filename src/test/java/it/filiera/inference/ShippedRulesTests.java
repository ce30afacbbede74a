package it.filiera.inference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that ship fit together, and fit the sample that ships with them. */
class ShippedRulesTests {

    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final Path SAMPLE = Path.of("src/main/resources/sample");

    private static final Pattern BAR = Pattern.compile("\\|");

    /** Schemes that are open to any subject: they have no rule on purpose. */
    private static final List<String> OPEN_TO_ANY_SUBJECT =
            List.of("ERC-", "MSCA-", "H2020-TWINN-", "INFRA", "FETFLAGSHIP", "SCIENCE WAF SOCIETY");

    @Test
    void theyCanBeRead() {
        RuleSet rules = RuleFiles.read(RuleSource.of(null));
        assertThat(rules.topicTechnologies()).hasSizeGreaterThan(100);
        assertThat(rules.weights().prior(Family.TEXT))
                .isLessThan(rules.weights().suggested());
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "topic-technologies.csv, technologies",
        "topic-areas.csv, areas",
        "programme-areas.csv, areas",
        "technology-areas.csv, technologies",
        "technology-areas.csv, areas",
        "text-technologies.csv, technologies",
    })
    void everyIdentifierIsInTheSampleAndItsLabelIsTheSamples(String file, String column) {
        Map<String, String> labels = rows(SAMPLE.resolve("concepts.csv")).stream()
                .collect(Collectors.toMap(row -> row.getField("id"), row -> row.getField("label_en")));
        assertThat(rows(RULES.resolve(file)).stream()
                        .flatMap(row -> BAR.splitAsStream(row.getField(column)))
                        .distinct())
                .allSatisfy(entry -> {
                    int space = entry.indexOf(' ');
                    String id = space < 0 ? entry : entry.substring(0, space);
                    assertThat(labels).containsKey(id);
                    assertThat(space < 0 ? labels.get(id) : entry.substring(space + 1))
                            .isEqualTo(labels.get(id));
                });
    }

    @Test
    void everyCallTopicOfTheSampleHasARuleUnlessItIsOpenToAnySubject() {
        RuleSet rules = RuleFiles.read(RuleSource.of(null));
        Set<String> silent = rows(SAMPLE.resolve("projects.csv")).stream()
                .map(row -> row.getField("topic"))
                .filter(topic -> !topic.isEmpty())
                .filter(topic -> Stream.concat(rules.topicTechnologies().stream(), rules.topicAreas().stream())
                        .noneMatch(rule -> rule.codes().fit(topic)))
                .collect(Collectors.toSet());
        assertThat(silent).isNotEmpty().allSatisfy(topic -> assertThat(OPEN_TO_ANY_SUBJECT)
                .anySatisfy(beginning -> assertThat(topic).startsWith(beginning)));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
