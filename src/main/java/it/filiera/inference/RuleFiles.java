package it.filiera.inference;

import it.filiera.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and checks the rule files. */
final class RuleFiles {

    static final List<String> NAMES = List.of(
            "families.csv",
            "organisation-types.csv",
            "programme-areas.csv",
            "roles.csv",
            "technology-areas.csv",
            "text-technologies.csv",
            "thresholds.csv",
            "topic-areas.csv",
            "topic-technologies.csv");

    private static final int VERSION_LENGTH = 12;
    private static final String TECHNOLOGY = "tech:";
    private static final String AREA = "area:";

    private final RuleSource source;
    private final List<String> problems = new ArrayList<>();

    private RuleFiles(RuleSource source) {
        this.source = source;
    }

    /**
     * Reads every file.
     *
     * @throws InvalidRules when anything is wrong, naming every mistake at once
     */
    static RuleSet read(RuleSource source) {
        return new RuleFiles(source).read();
    }

    private RuleSet read() {
        Weights weights = new WeightFiles(source, problems).read();
        double topic = weights.prior(Family.CALL_TOPIC);
        double text = weights.prior(Family.TEXT);
        Map<String, String> versions = fileVersions();
        RuleSet rules = new RuleSet(
                fingerprint(versions.toString()),
                versions,
                weights,
                topicRules("topic-technologies.csv", "technologies", TECHNOLOGY, topic),
                topicRules("topic-areas.csv", "areas", AREA, topic),
                table("programme-areas.csv", "rule", "programmes", "areas", "confidence", "note")
                        .rows(row -> new Rule(
                                row.rule(),
                                new Codes(row.requiredList("programmes")),
                                Phrases.NONE,
                                row.ids("areas", AREA),
                                row.confidence("confidence", topic))),
                table("technology-areas.csv", "rule", "technologies", "areas", "carried_over", "note")
                        .rows(row -> new CrosswalkRule(
                                row.rule(),
                                Set.copyOf(row.ids("technologies", TECHNOLOGY)),
                                row.ids("areas", AREA),
                                row.confidence("carried_over", 1))),
                table("text-technologies.csv", "rule", "words", "technologies", "confidence", "note")
                        .rows(row -> new Rule(
                                row.rule(),
                                Codes.NONE,
                                Phrases.of(row.requiredList("words")),
                                row.ids("technologies", TECHNOLOGY),
                                row.confidence("confidence", text))));
        if (!problems.isEmpty()) {
            throw new InvalidRules(problems);
        }
        return rules;
    }

    private List<Rule> topicRules(String file, String targets, String prefix, double prior) {
        return table(file, "rule", "topics", "words", targets, "confidence", "note")
                .rows(row -> {
                    Rule rule = new Rule(
                            row.rule(),
                            new Codes(row.list("topics")),
                            Phrases.of(row.list("words")),
                            row.ids(targets, prefix),
                            row.confidence("confidence", prior));
                    if (rule.codes().isEmpty() && rule.words().isEmpty()) {
                        row.problem("topics", "is empty, and so is \"words\": the rule would speak of every topic");
                    }
                    return rule;
                });
    }

    private RuleTable table(String file, String... columns) {
        return RuleTable.read(source, file, List.of(columns), problems);
    }

    private Map<String, String> fileVersions() {
        Map<String, String> versions = new LinkedHashMap<>();
        NAMES.forEach(name -> versions.put(
                name.replace(".csv", ""), fingerprint(source.text(name).orElse(""))));
        return versions;
    }

    private static String fingerprint(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_LENGTH);
    }
}
