package it.filiera.inference;

import it.filiera.inference.Weights.RoleWeight;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads how far evidence is trusted: families, roles, types of organisation, thresholds. Every row is needed, none more. */
final class WeightFiles {

    private static final List<String> ROLES =
            List.of("COORDINATOR", "PARTICIPANT", "THIRD_PARTY", "FUNDER", "PARTNER", "IMPLEMENTER");
    private static final List<String> TYPES = List.of(
            "SME",
            "START_UP",
            "LARGE_COMPANY",
            "COMPANY",
            "UNIVERSITY",
            "RESEARCH_ORGANISATION",
            "COMPETENCE_CENTRE",
            "PUBLIC_BODY",
            "CLUSTER_ORGANISATION",
            "INCUBATOR",
            "ASSOCIATION",
            "FINANCE",
            "OTHER",
            "UNKNOWN");
    private static final List<String> THRESHOLDS = List.of("SUGGESTED", "ASSIGNED");
    private static final List<String> FAMILIES =
            Arrays.stream(Family.values()).map(Family::name).toList();

    private final RuleSource source;
    private final List<String> problems;

    WeightFiles(RuleSource source, List<String> problems) {
        this.source = source;
        this.problems = problems;
    }

    Weights read() {
        Map<String, Double> families = read(
                "families.csv", FAMILIES, row -> row.confidence("confidence", 0), "family", "confidence", "meaning");
        Map<Family, Double> priors = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            priors.put(family, families.getOrDefault(family.name(), 0.0));
        }
        Map<String, Double> thresholds =
                read("thresholds.csv", THRESHOLDS, row -> row.share("value"), "threshold", "value", "meaning");
        return new Weights(
                priors,
                read(
                        "roles.csv",
                        ROLES,
                        row -> new RoleWeight(row.share("one_project"), row.share("more_projects")),
                        "role",
                        "one_project",
                        "more_projects",
                        "note"),
                read("organisation-types.csv", TYPES, row -> row.share("offers"), "type", "offers", "note"),
                thresholds.getOrDefault("SUGGESTED", 0.0),
                thresholds.getOrDefault("ASSIGNED", 0.0));
    }

    private <T> Map<String, T> read(String file, List<String> keys, Function<RuleRow, T> value, String... columns) {
        int before = problems.size();
        Map<String, T> read = new HashMap<>();
        for (Map.Entry<String, T> entry : RuleTable.read(source, file, List.of(columns), problems)
                .rows(row -> Map.entry(row.oneOf(columns[0], keys), value.apply(row)))) {
            read.put(entry.getKey(), entry.getValue());
        }
        if (problems.size() > before) {
            return read; // rows may be missing because of what was said already
        }
        keys.stream()
                .filter(key -> !read.containsKey(key))
                .forEach(
                        key -> problems.add("%s: there is no row whose \"%s\" is %s".formatted(file, columns[0], key)));
        return read;
    }
}
