package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.Figure;
import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.cluster.Composition.CompositionLine;
import it.filiera.catalogue.figures.Figures;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Composition and monitoring of clusters: what is declared beside what is counted, targets beside values. */
@Service
class ClusterFigures {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> MEMBER_TYPES =
            Cypher.of("questions/catalogue/cluster-member-types", IdsParameters.class);

    private final GraphReader graph;
    private final Figures figures;

    ClusterFigures(GraphReader graph, Figures figures) {
        this.graph = graph;
        this.figures = figures;
    }

    /** The composition of each of these clusters, in the same order. */
    List<Composition> compositions(List<Cluster> clusters) {
        List<String> ids = ids(clusters);
        Map<String, List<Figure>> known = figures.of(ids);
        Map<String, Map<OrganisationType, Integer>> members = memberTypes(ids);
        return clusters.stream()
                .map(cluster -> composition(
                        cluster,
                        members.getOrDefault(cluster.id(), Map.of()),
                        known.getOrDefault(cluster.id(), List.of())))
                .toList();
    }

    /** The monitoring of each of these clusters, in the same order. */
    List<List<Monitoring>> monitoring(List<Cluster> clusters) {
        Map<String, List<Figure>> known = figures.of(ids(clusters));
        return clusters.stream()
                .map(cluster -> Monitoring.of(known.getOrDefault(cluster.id(), List.of())))
                .toList();
    }

    private static Composition composition(
            Cluster cluster, Map<OrganisationType, Integer> members, List<Figure> known) {
        return new Composition(Arrays.stream(MemberKind.values())
                .map(kind -> new CompositionLine(
                        kind,
                        kind.declared(cluster.declaredMembers()),
                        kind.counted(members),
                        known.stream()
                                .filter(figure -> kind.isMeasuredBy(figure.indicator()))
                                .toList()))
                .toList());
    }

    private Map<String, Map<OrganisationType, Integer>> memberTypes(List<String> ids) {
        Map<String, Map<OrganisationType, Integer>> types = new HashMap<>();
        graph.list(MEMBER_TYPES, new IdsParameters(ids), row -> types.computeIfAbsent(
                        row.requireString("cluster"), cluster -> new EnumMap<>(OrganisationType.class))
                .put(row.requireConstant("type", OrganisationType.class), row.requireInt("members")));
        return types;
    }

    private static List<String> ids(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::id).toList();
    }
}
