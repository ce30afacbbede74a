package it.filiera.catalogue.projects;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.EvidenceMapper;
import it.filiera.catalogue.Money;
import it.filiera.catalogue.Participation;
import it.filiera.catalogue.ParticipationRole;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds what projects lead to, for many projects at once; each method gives a list by project. */
@Service
class ProjectDetails {

    record IdsParameters(Collection<String> ids) {}

    record FirstParameters(Collection<String> ids, int first) {}

    record EvidenceParameters(Collection<String> ids, boolean declaredOnly) {}

    private record Of<T>(String project, T value) {}

    private static final Cypher<FirstParameters> PARTICIPATIONS =
            Cypher.of("questions/catalogue/project-participations", FirstParameters.class);
    private static final Cypher<IdsParameters> PARTICIPANT_COUNTS =
            Cypher.of("questions/catalogue/project-participant-counts", IdsParameters.class);
    private static final Cypher<EvidenceParameters> TECHNOLOGIES =
            Cypher.of("questions/catalogue/project-technologies", EvidenceParameters.class);
    private static final Cypher<EvidenceParameters> AREAS =
            Cypher.of("questions/catalogue/project-areas", EvidenceParameters.class);
    private static final Cypher<IdsParameters> TIES =
            Cypher.of("questions/catalogue/project-ties", IdsParameters.class);

    private static final Cypher<IdsParameters> OBJECTIVES =
            Cypher.of("questions/catalogue/project-objectives", IdsParameters.class);

    private final GraphReader graph;

    ProjectDetails(GraphReader graph) {
        this.graph = graph;
    }

    /** Coordinator first, then by name. */
    Map<String, List<Participation>> participations(Collection<String> ids, int first) {
        return byProject(
                graph.list(PARTICIPATIONS, new FirstParameters(ids, first), of(ProjectDetails::participation)));
    }

    /** How many different organisations take part. */
    Map<String, Integer> participantCounts(Collection<String> ids) {
        return graph
                .list(PARTICIPANT_COUNTS, new IdsParameters(ids), of(row -> row.requireInt("participants")))
                .stream()
                .collect(Collectors.toMap(Of::project, Of::value));
    }

    /** Surest first, then by label. */
    Map<String, List<TechnologyEvidence>> technologies(Collection<String> ids, boolean declaredOnly) {
        return byProject(graph.list(
                TECHNOLOGIES,
                new EvidenceParameters(ids, declaredOnly),
                of(row -> TechnologyEvidence.of(
                        row.requireString("technology"), row.rows("links", EvidenceMapper::evidence)))));
    }

    /** Surest first, then by label. */
    Map<String, List<AreaEvidence>> areas(Collection<String> ids, boolean declaredOnly) {
        return byProject(graph.list(
                AREAS,
                new EvidenceParameters(ids, declaredOnly),
                of(row -> AreaEvidence.of(
                        row.requireString("area"),
                        row.string("relation"),
                        row.rows("links", EvidenceMapper::evidence)))));
    }

    /** What projects want to achieve: long texts, so read only where asked for. */
    Map<String, String> objectives(Collection<String> ids) {
        return graph
                .list(
                        OBJECTIVES,
                        new IdsParameters(ids),
                        row -> Map.entry(row.requireString("project"), row.requireString("objective")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a project is part of, then its own parts, by name. */
    Map<String, List<ProjectTie>> ties(Collection<String> ids) {
        return byProject(graph.list(
                TIES,
                new IdsParameters(ids),
                of(row -> new ProjectTie(
                        row.requireString("kind"),
                        row.requireString("other"),
                        ProvenanceMapper.provenance(row.requireRow("link"))))));
    }

    private static Participation participation(Row row) {
        Row link = row.requireRow("link");
        return new Participation(
                row.requireString("organisation"),
                row.requireString("project"),
                link.requireConstant("role", ParticipationRole.class),
                link.string("roleAsSaid"),
                Money.of(link.decimal("contribution"), row.string("currency")),
                link.bool("active"),
                ProvenanceMapper.provenance(link));
    }

    private static <T> Function<Row, Of<T>> of(Function<Row, T> mapper) {
        return row -> new Of<>(row.requireString("project"), mapper.apply(row));
    }

    private static <T> Map<String, List<T>> byProject(List<Of<T>> found) {
        return found.stream()
                .collect(Collectors.groupingBy(Of::project, Collectors.mapping(Of::value, Collectors.toList())));
    }
}
