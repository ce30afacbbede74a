package it.filiera.coverage;

import it.filiera.catalogue.Provenance;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Reads from the graph who says that organisations take part in projects; the network in memory does not hold sources. */
@Service
class ParticipationSources {

    record Pair(String organisation, String project) {

        static Pair of(CoverageFact fact) {
            return new Pair(fact.organisationId(), fact.projectId());
        }
    }

    record PairsParameters(List<Pair> pairs) {}

    private static final Cypher<PairsParameters> SOURCES =
            Cypher.of("questions/coverage/participation-sources", PairsParameters.class);

    private final GraphReader graph;

    ParticipationSources(GraphReader graph) {
        this.graph = graph;
    }

    /** Of each fact, every source that says so; none for a participation that the graph does not hold. */
    Map<CoverageFact, List<Provenance>> of(List<CoverageFact> facts) {
        List<Pair> pairs = facts.stream().map(Pair::of).distinct().toList();
        Map<Pair, List<Provenance>> said = new HashMap<>();
        for (Row row : graph.list(SOURCES, new PairsParameters(pairs), row -> row)) {
            Pair pair = new Pair(row.requireString("organisation"), row.requireString("project"));
            said.computeIfAbsent(pair, one -> new ArrayList<>())
                    .add(ProvenanceMapper.provenance(row.requireRow("link")));
        }
        Map<CoverageFact, List<Provenance>> sources = new HashMap<>();
        facts.forEach(fact -> sources.put(fact, said.getOrDefault(Pair.of(fact), List.of())));
        return sources;
    }
}
