package it.filiera.consortium.callrules;

import it.filiera.consortium.callrules.CallRuleSet.RuleSetStatus;
import it.filiera.consortium.model.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads and checks the files of call rules. */
final class CallRuleFiles {

    private static final String COUNTRIES = "countries.yml";
    private static final String SCOPE = "countries_that_count";
    private static final Map<String, RuleKind> RULES = Map.of(
            "min_size", RuleKind.MIN_SIZE,
            "max_size", RuleKind.MAX_SIZE,
            "min_independent", RuleKind.MIN_INDEPENDENT,
            "min_countries", RuleKind.MIN_COUNTRIES,
            "min_eu_member_states", RuleKind.MIN_EU_MEMBER_STATES,
            "max_per_country", RuleKind.MAX_PER_COUNTRY,
            "min_sme_percent", RuleKind.MIN_SME_SHARE,
            "budget", RuleKind.BUDGET);

    /** Which countries a rule about countries counts. */
    enum Scope {
        MEMBER_OR_ASSOCIATED,
        ANY
    }

    private final List<String> problems = new ArrayList<>();

    private CallRuleFiles() {}

    /**
     * Reads every file.
     *
     * @param texts of the files by name
     * @throws InvalidCallRules when anything is wrong, naming every mistake at once
     */
    static CallRules read(Map<String, String> texts) {
        return new CallRuleFiles().all(new TreeMap<>(texts));
    }

    private CallRules all(Map<String, String> texts) {
        String countries = texts.remove(COUNTRIES);
        CountryStandings standings = new CountryStandings(Set.of(), Set.of());
        if (countries == null) {
            problems.add(COUNTRIES + " is missing: it names member_states and associated countries");
        } else {
            standings = standings(parse(COUNTRIES, countries));
        }
        List<CallRuleSet> sets = texts.entrySet().stream()
                .map(file -> set(parse(file.getKey(), file.getValue())))
                .sorted(Comparator.comparing(CallRuleSet::status).thenComparing(CallRuleSet::id))
                .toList();
        Set<String> ids = new HashSet<>();
        sets.stream()
                .filter(set -> !ids.add(set.id()))
                .forEach(set ->
                        problems.add("The id \"%s\" is that of two files: give each its own".formatted(set.id())));
        if (!problems.isEmpty()) {
            throw new InvalidCallRules(problems);
        }
        return new CallRules(sets, standings);
    }

    private YamlFields parse(String file, String text) {
        try {
            Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return YamlFields.of(file, value, problems);
        } catch (YAMLException unreadable) {
            problems.add("%s is no YAML: %s".formatted(file, unreadable.getMessage()));
            return new YamlFields(file, Map.of(), new ArrayList<>());
        }
    }

    private static CountryStandings standings(YamlFields file) {
        file.allow(Set.of("member_states", "associated"));
        Set<String> both = new TreeSet<>(file.list("member_states"));
        both.retainAll(file.list("associated"));
        both.forEach(country -> file.problem(country, "is both a member state and associated"));
        return new CountryStandings(Set.copyOf(file.list("member_states")), Set.copyOf(file.list("associated")));
    }

    private CallRuleSet set(YamlFields file) {
        file.allow(Set.of("id", "title", "note", "status", "source", "applies_to", "rules"));
        YamlFields source = file.part("source");
        source.allow(Set.of("title", "address"));
        YamlFields rules = file.part("rules");
        String id = file.text("id");
        if (!id.matches("[A-Za-z0-9-]*")) {
            file.problem("id", "\"%s\" has other characters than letters, digits and hyphens".formatted(id));
        }
        if (file.optionalText("status") == null) {
            file.problem("status", "is missing: QUOTED or EXAMPLE");
        }
        return new CallRuleSet(
                id,
                file.labels("title"),
                file.labels("note"),
                file.constant("status", RuleSetStatus.class, RuleSetStatus.EXAMPLE),
                source.text("title"),
                source.optionalText("address"),
                rules.constant(SCOPE, Scope.class, Scope.ANY) == Scope.MEMBER_OR_ASSOCIATED,
                file.list("applies_to"),
                bounds(rules));
    }

    private static Map<RuleKind, Long> bounds(YamlFields rules) {
        Set<String> names = new TreeSet<>(RULES.keySet());
        names.add(SCOPE);
        rules.allow(names);
        Map<RuleKind, Long> bounds = new EnumMap<>(RuleKind.class);
        RULES.forEach((name, kind) -> {
            Object value = rules.values().get(name);
            if (value instanceof Integer || value instanceof Long) {
                bounds.put(kind, ((Number) value).longValue());
            } else if (value != null) {
                rules.problem(name, "\"%s\" is no whole number".formatted(value));
            }
        });
        for (Map.Entry<String, RuleKind> rule : RULES.entrySet()) {
            Bounds.check(bounds).stream()
                    .filter(bad -> bad.kind() == rule.getValue())
                    .forEach(bad -> rules.problem(rule.getKey(), bad.bound() + " is not " + bad.right()));
        }
        return bounds;
    }
}
