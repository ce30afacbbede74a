package it.filiera.paths;

import it.filiera.catalogue.ParticipationRole;
import it.filiera.catalogue.YearRange;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.paths.hops.HopFilter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the projects and clusters behind the hops of an answer, all hops in one query. */
@Component
class EvidenceSearch {

    /** The two ends of a hop. */
    record Pair(String from, String to) {}

    /** One project or cluster behind a hop, by identifiers. */
    record Found(
            Pair pair,
            @Nullable String project,
            @Nullable String cluster,
            @Nullable YearRange years,
            @Nullable String end,
            List<String> roles,
            int partners,
            String source) {

        String id() {
            return project != null ? project : String.valueOf(cluster);
        }

        int lastYear() {
            return years == null || years.to() == null ? 0 : years.to();
        }

        int firstYear() {
            return years == null || years.from() == null ? 0 : years.from();
        }

        HopStrength.Joint joint() {
            return new HopStrength.Joint(project != null, end, partners);
        }
    }

    record EvidenceParameters(
            Collection<Pair> pairs,
            @Nullable Integer since,
            @Nullable Integer asOf,
            List<String> exclude) {}

    private static final Cypher<EvidenceParameters> EVIDENCE =
            Cypher.of("questions/paths/collaboration-evidence", EvidenceParameters.class);

    private static final Comparator<Found> LATEST_FIRST = Comparator.comparing((Found found) -> found.project() == null)
            .thenComparing(Comparator.comparingInt(Found::lastYear).reversed())
            .thenComparing(Comparator.comparingInt(Found::firstYear).reversed())
            .thenComparing(Found::id);

    private static final List<String> PROJECT_ROLES =
            Stream.of(ParticipationRole.values()).map(Enum::name).toList();

    private final GraphReader graph;

    EvidenceSearch(GraphReader graph) {
        this.graph = graph;
    }

    /** Evidence by hop: projects, latest first, then clusters. */
    Map<Pair, List<Found>> evidence(Collection<Pair> pairs, HopFilter filter) {
        return graph
                .list(
                        EVIDENCE,
                        new EvidenceParameters(pairs, filter.since(), filter.asOf(), filter.exclude()),
                        EvidenceSearch::found)
                .stream()
                .sorted(LATEST_FIRST)
                .collect(Collectors.groupingBy(Found::pair));
    }

    private static Found found(Row row) {
        return new Found(
                new Pair(row.requireString("from"), row.requireString("to")),
                row.string("project"),
                row.string("cluster"),
                YearRange.of(row.integer("startYear"), row.integer("endYear")),
                row.string("end"),
                List.of(leading(row.strings("fromRoles")), leading(row.strings("toRoles"))),
                row.requireInt("partners"),
                row.strings("sources").stream().sorted().findFirst().orElseThrow());
    }

    /** Where sources give several roles, the one that comes first on a project's list; roles in clusters by name. */
    private static String leading(List<String> roles) {
        return roles.stream()
                .min(Comparator.comparingInt(EvidenceSearch::rank).thenComparing(Comparator.naturalOrder()))
                .orElse(ParticipationRole.PARTICIPANT.name());
    }

    private static int rank(String role) {
        int known = PROJECT_ROLES.indexOf(role);
        return known < 0 ? PROJECT_ROLES.size() : known;
    }
}
