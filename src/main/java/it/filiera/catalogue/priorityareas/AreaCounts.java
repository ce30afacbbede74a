package it.filiera.catalogue.priorityareas;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many projects and organisations address an area or a narrower one. */
record AreaCounts(String area, int projects, int organisations) {

    /** Counts for many areas at once. */
    @Component
    static class Source implements ById<AreaCounts> {

        record IdsParameters(Collection<String> ids) {}

        private static final Cypher<IdsParameters> COUNTS =
                Cypher.of("questions/catalogue/priority-area-counts", IdsParameters.class);

        private final GraphReader graph;

        Source(GraphReader graph) {
            this.graph = graph;
        }

        @Override
        public Class<AreaCounts> type() {
            return AreaCounts.class;
        }

        @Override
        public Set<EntityKind> kinds() {
            return Set.of();
        }

        @Override
        public Map<String, AreaCounts> byId(Collection<String> ids) {
            return ById.index(
                    graph.list(
                            COUNTS,
                            new IdsParameters(ids),
                            row -> new AreaCounts(
                                    row.requireString("area"),
                                    row.requireInt("projects"),
                                    row.requireInt("organisations"))),
                    AreaCounts::area);
        }
    }
}
