package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Owned;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Services, funded programmes and achievements of clusters, in the source's order. */
@Service
class ClusterLines {

    record LinesParameters(Collection<String> ids, String link) {}

    private static final Cypher<LinesParameters> LINES =
            Cypher.of("questions/catalogue/cluster-lines", LinesParameters.class);

    private final GraphReader graph;

    ClusterLines(GraphReader graph) {
        this.graph = graph;
    }

    Map<String, List<ClusterLine>> services(Collection<String> ids) {
        return lines(ids, "OFFERS_SERVICE");
    }

    Map<String, List<ClusterLine>> fundedProgrammes(Collection<String> ids) {
        return lines(ids, "TAKES_PART_IN");
    }

    Map<String, List<ClusterLine>> achievements(Collection<String> ids) {
        return lines(ids, "ACHIEVED");
    }

    private Map<String, List<ClusterLine>> lines(Collection<String> ids, String link) {
        return Owned.byOwner(graph.list(LINES, new LinesParameters(ids, link), ClusterLines::line));
    }

    private static Owned<ClusterLine> line(Row row) {
        Row line = row.requireRow("line");
        return new Owned<>(
                row.requireString("cluster"),
                new ClusterLine(
                        line.requireString("id"),
                        Objects.requireNonNullElse(line.string("kind"), "ACHIEVEMENT"),
                        new Labels(line.string("nameEn"), line.string("nameIt")),
                        line.string("textEn"),
                        row.string("project"),
                        ProvenanceMapper.provenance(line)));
    }
}
